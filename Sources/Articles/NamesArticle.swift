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
    let groups = names.groupedByCase
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

extension [OtherName] {
  /// So many groups back a form is looked for: more than anybody reads.
  private static let reach = 32

  /// Returns the forms in their order, each with those after it that differ from it in case alone.
  ///
  /// By going through the last groups, and not by a dictionary, whose first use takes a part of the time to
  /// the first frame. Letters are compared by bytes: to know two names for one, Swift sorts their marks.
  fileprivate var groupedByCase: [[OtherName]] {
    var groups: [[OtherName]] = []
    var letters: [[UInt8]] = []
    for name in self {
      let own = Array<UInt8>(name.name.lowercased().utf8)
      let recent = groups.indices.suffix(Self.reach)
      if let known = recent.last(where: { letters[$0] == own && groups[$0][0].field == name.field })
      {
        groups[known].append(name)
      } else {
        groups.append([name])
        letters.append(own)
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
