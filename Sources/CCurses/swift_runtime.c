#include <unistd.h>

/// Swift's own runtime, kept from a terminal that it knows nothing of.
///
/// Before `main` it reads `SWIFT_BACKTRACE` and the like, and quotes to the terminal, byte by byte,
/// what it does not understand of them. So these variables are taken out before it comes to be, in
/// the list itself, as the C library may have no other yet.

#ifdef __linux__

#include <stdlib.h>

/// Declared in libswiftCore's `RuntimeStubs.h`.
void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count);

/// Sanitizers begin in the same place, and cannot watch over what comes before them.
#define FIRST __attribute__((used, disable_sanitizer_instrumentation))

FIRST static int is_of_swift(const char *variable) {
  const char *name = "SWIFT_";
  while (*name && *name == *variable) name++, variable++;
  return !*name;
}

FIRST static void take_out_variables(char **environment) {
  char **kept = environment;
  for (char **variable = environment; *variable; variable++)
    if (!is_of_swift(*variable)) *kept++ = *variable;
  *kept = NULL;
}

/// Does without `/proc` where it is not there. Swift's runtime asks a static program where its file
/// is, to find the backtracer beside it, and aborts it where `/proc` cannot tell; `swift-backtrace`
/// answers that. Arguments are read there, too.
FIRST static void do_without_proc(int count, char **arguments) {
  if (!access("/proc/self/cmdline", R_OK)) return;
  setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/", 1);
  _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
}

FIRST static void prepare(int count, char **arguments, char **environment) {
  take_out_variables(environment);
  do_without_proc(count, arguments);
}

/// Before every constructor, the runtime's among them.
__attribute__((used, retain, section(".preinit_array"))) static void (*const preparing)(
    int, char **, char **) = prepare;

#endif
