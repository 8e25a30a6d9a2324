import Cells
import Membership
import Phrases

/// The names of a thing: in other languages, in other forms.
extension ArticleWriter {
  /// Adds a label in its other languages, each by the language's name.
  mutating func languages(of label: Label, _ derivedLanguages: [String] = []) {
    let shown = wording.text(label)
    list(label.entries.filter { $0.text != shown }) { writer, entry in
      let language = entry.language.map { writer.phrases(.language($0)) } ?? ""
      let isOwn = entry.language.map(derivedLanguages.contains) ?? false
      writer.field(named: language, writer.marked(Line(entry.text), isOwn: isOwn))
    }
  }

  /// Adds the other forms of a person's name.
  mutating func names(of person: Delegate) {
    forms(person.otherNames)
    nameHidden()
  }

  /// Adds other forms of a name. Of those that differ in case alone it adds the first, and the
  /// others in its line.
  mutating func forms(_ names: [OtherName]) {
    let groups = FormInAnyCase.grouped(names)
    list(groups.indices) { writer, position in
      let forms = groups[position]
      let lines = forms.map { writer.form($0) }
      let field = forms[0].field
      let goesOn = position > 0 && groups[position - 1][0].field == field
      writer.field(
        named: goesOn ? "" : writer.phrases(.field(field)),
        lines.dropFirst().reduce(lines[0]) { $0 + Line(", ") + $1 },
        written: forms.map(\.name).joined())
    }
  }

  private func form(_ other: OtherName) -> Line {
    var remarks: [String] = []
    if other.isMisprint { remarks.append(phrases(.remark(.misprint))) }
    if let reason = other.inferred.name {
      remarks.append(phrases(.remark(.inferred(wording.text(reason)))))
    }
    if other.sources.isEmpty, !other.isDerived { remarks.append(phrases(.remark(.noSource))) }
    let remark = remarks.isEmpty ? "" : "  (\(remarks.joined(separator: "; ")))"
    return marked(Line(wording.visible(other.name)), isOwn: other.isDerived)
      + references(other.sources)
      + Line(remark, Style(.faint))
  }
}

/// A form of a name whatever its case, and what sort of form it is.
private struct FormInAnyCase: Hashable {
  /// In UTF-8: to know two names for one, Swift sorts the marks of each.
  let letters: [UInt8]
  let field: Phrase.Field

  /// Returns the forms in their order, each with those after it that differ from it in case alone.
  static func grouped(_ names: [OtherName]) -> [[OtherName]] {
    var positions: [FormInAnyCase: Int] = [:]
    var groups: [[OtherName]] = []
    for name in names {
      let form = FormInAnyCase(letters: Array(name.name.lowercased().utf8), field: name.field)
      if let position = positions[form] {
        groups[position].append(name)
      } else {
        positions[form] = groups.count
        groups.append([name])
      }
    }
    return groups
  }
}

extension OtherName {
  /// The sort of the form, as a field's name.
  fileprivate var field: Phrase.Field {
    switch kind {
    case .spelling, nil: .spelled
    case .native: .native
    case .romanization: isPinyin ? .pinyin : .romanized
    case .reading: .read
    case .alias: .knownAs
    }
  }

  /// True where the form is made by the rules of pinyin: of Chinese in Latin letters, by no source.
  private var isPinyin: Bool {
    guard isDerived, let language else { return false }
    return language == "zh-Latn" || language.utf8.starts(with: "zh-Latn-pinyin".utf8)
  }
}
