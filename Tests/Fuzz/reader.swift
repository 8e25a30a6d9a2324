import Properties

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let fault = ReaderProperty.fault(for: bytes) { preconditionFailure(fault) }
  return 0
}
