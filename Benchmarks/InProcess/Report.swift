/// One line for each measurement: what, median, p95, worst, MB/s and bytes a person, parted by tabs.
func report(_ name: String, _ times: Times, megabytes: Double? = nil, bytesAPerson: Int? = nil) {
  let speed = megabytes.map { $0 / times.median * 1000 }
  let figures = [times.median, times.p95, times.worst, speed, bytesAPerson.map(Double.init)]
  print(([name] + figures.map { $0.map { "\($0)" } ?? "" }).joined(separator: "\t"))
}
