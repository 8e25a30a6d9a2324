extension RandomAccessCollection where Index == Int {
  /// Returns the index of the first element for which `isSo` holds, else the end. It must hold for
  /// all elements after that one, too. Found by halving: lists and pages are asked with every key,
  /// and can be long.
  func partitioningIndex(where isSo: (Element) -> Bool) -> Int {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = isSo(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
