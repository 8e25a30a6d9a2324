/// A table's arrays as bare memory, for as long as a search takes.
///
/// A search touches every person. Counting who refers to an array took half of its time; this
/// counts nothing, is only made by `withView`, and never leaves it.
struct SpellingView {
  let letters: UnsafeBufferPointer<UInt8>
  let forms: UnsafeBufferPointer<SpellingTable.Form>
  let signature: UnsafeBufferPointer<NameSignature>
  fileprivate let wordStarts: UnsafeBufferPointer<UInt32>
  fileprivate let owners: UnsafeBufferPointer<UInt32>

  /// Returns the forms of an owner.
  func forms(of owner: Int) -> Range<Int> {
    Int(owners[owner])..<Int(owners[owner + 1])
  }

  /// Returns the words of a form.
  @inline(__always)
  func words(of form: Int) -> Range<Int> {
    let end = form + 1 < forms.count ? Int(forms[form + 1].firstWord) : wordStarts.count - 1
    return Int(forms[form].firstWord)..<end
  }

  /// Returns the start of a word's letters, which is the end of those of the word before.
  @inline(__always)
  func start(of word: Int) -> Int { Int(wordStarts[word]) }

  /// Returns the range of a form's letters.
  @inline(__always)
  func letters(of form: Int) -> Range<Int> {
    let words = words(of: form)
    return start(of: words.lowerBound)..<start(of: words.upperBound)
  }

  /// Returns the signature of an owner that has just been added.
  func signature(ofNew owner: Int) -> NameSignature {
    let (masks, neighbours) = (Sounds.masks, Neighbours.all)
    var signature = NameSignature()
    for form in forms(of: owner) {
      let words = words(of: form)
      let end = start(of: words.upperBound)
      guard start(of: words.lowerBound) < end else { continue }
      var last = letters[end - 1]
      for word in words {
        signature.insert(beginning: letters[start(of: word)], masks)
        for place in start(of: word)..<start(of: word + 1) {
          signature.insert(letters[place], after: last, masks, neighbours)
          last = letters[place]
        }
      }
    }
    return signature
  }

  /// Returns the letters of an owner's name; none for a name without letters.
  func sortKey(of owner: Int) -> UnsafeBufferPointer<UInt8> {
    let forms = forms(of: owner)
    guard let form = forms.first, self.forms[form].source == .name(0) else {
      return UnsafeBufferPointer(rebasing: letters[..<0])
    }
    return UnsafeBufferPointer(rebasing: letters[letters(of: form)])
  }

  /// Tells if some word of a form ends at a place.
  func endsWord(_ place: Int, in words: Range<Int>) -> Bool {
    for word in words where start(of: word + 1) == place { return true }
    return false
  }
}

extension SpellingTable {
  /// Lends the table's memory.
  func withView<Result>(_ body: (SpellingView) -> Result) -> Result {
    letters.withUnsafeBufferPointer { letters in
      forms.withUnsafeBufferPointer { forms in
        signature.withUnsafeBufferPointer { signature in
          words.withUnsafeBufferPointer { words in
            owners.withUnsafeBufferPointer { owners in
              body(
                SpellingView(
                  letters: letters, forms: forms, signature: signature, wordStarts: words,
                  owners: owners))
            }
          }
        }
      }
    }
  }
}
