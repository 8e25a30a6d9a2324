import Membership
import System

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension LoadFailure.FileProblem {
  /// The problem that its user has with a file that is not read.
  init(_ error: FileError) {
    switch error {
    case .directory: self = .directory
    case .socket: self = .socket
    case .silentDevice: self = .silent
    case .endlessDevice: self = .endless
    case .tooLarge(let limit): self = .tooLarge(limit: limit)
    case .noMemory(let bytes): self = .noMemory(bytes)
    case .refused(let number): self.init(number: number)
    }
  }

  /// The meaning of an error number of open, fstat or read.
  private init(number: Int32) {
    switch number {
    case ENOENT, ENOTDIR, ENAMETOOLONG: self = .missing
    case ELOOP: self = .linkLoop
    case ENXIO, ENODEV: self = .noDevice
    case EBADF: self = .closed
    case EISDIR: self = .directory
    case EACCES, EPERM: self = .notPermitted
    default: self = .system(String(cString: strerror(number)))
    }
  }
}
