#if defined(__linux__)
#define _GNU_SOURCE
#endif
#include "threads.h"
#include "process.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

#include <elf.h>
#include <signal.h>
#include <stdint.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

int thread_signal(int process, int thread, int number) {
  return syscall(SYS_tgkill, process, thread, number) == 0;
}

/// The registers, and the instructions that bring an accident about: a trap, and one that pushes.
#ifdef __x86_64__
typedef struct user_regs_struct registers;
static const uint64_t trap = 0x0b0f, push = 0x50, instruction_mask = 0xffff;  // ud2; push %rax
static uint64_t *counter(registers *all) { return (uint64_t *)&all->rip; }
static void empty_stack(registers *all) { all->rsp = 4096; }
static void leave_system_call(registers *all) { all->orig_rax = (unsigned long long)-1; }
#else
typedef struct user_regs_struct registers;
static const uint64_t trap = 0xd4200020, push = 0xf81f0fe0, instruction_mask = 0xffffffff;
static uint64_t *counter(registers *all) { return (uint64_t *)&all->pc; }
static void empty_stack(registers *all) { all->sp = 4096; }
static void leave_system_call(registers *all) { (void)all; }
#endif

static int replace_instruction(int thread, uint64_t address, uint64_t instruction) {
  long word = ptrace(PTRACE_PEEKTEXT, thread, (void *)address, NULL);
  word = (long)(((uint64_t)word & ~instruction_mask) | instruction);
  return !ptrace(PTRACE_POKETEXT, thread, (void *)address, (void *)word);
}

static int prepare(int thread, enum thread_accident accident) {
  registers all;
  struct iovec place = {&all, sizeof all};
  if (ptrace(PTRACE_GETREGSET, thread, (void *)NT_PRSTATUS, &place)) return 0;
  leave_system_call(&all);
  if (accident == thread_overflow) empty_stack(&all);
  return replace_instruction(thread, *counter(&all), accident == thread_trap ? trap : push) &&
         !ptrace(PTRACE_SETREGSET, thread, (void *)NT_PRSTATUS, &place);
}

/// Stops the thread and brings the accident about, which happens when it goes on.
static int stop_before(int thread, enum thread_accident accident) {
  if (ptrace(PTRACE_ATTACH, thread, NULL, NULL)) return 0;
  return process_wait(thread, NULL, __WALL, 60000) && prepare(thread, accident);
}

int thread_have_accident(int thread, enum thread_accident accident) {
  int is_prepared = stop_before(thread, accident);
  return !ptrace(PTRACE_DETACH, thread, NULL, NULL) && is_prepared;
}

/// It is never let go on: as a fork of the test runner it would begin a backtrace of itself, which
/// waits for ever when it is killed meanwhile, and holds the runner's output open.
int thread_can_have_accidents(void) {
  pid_t child = fork();
  if (child == 0)
    for (;;) pause();
  if (child < 0) return 0;
  int can = stop_before(child, thread_trap);
  return process_kill(child) && can;
}

#else

int thread_signal(int process, int thread, int number) {
  (void)process, (void)thread, (void)number;
  return 0;
}

int thread_have_accident(int thread, enum thread_accident accident) {
  (void)thread, (void)accident;
  return 0;
}

int thread_can_have_accidents(void) { return 0; }

#endif
