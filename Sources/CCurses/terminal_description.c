#include "terminal_description.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/// The bytes of a file, those that are left of them, or one of its tables.
struct part {
  const unsigned char *bytes;
  size_t size;
};

/// Takes `size` bytes off the beginning of what is left. Returns 0 where there are not as many.
static int cut(struct part *rest, size_t size, struct part *part) {
  if (size > rest->size) return 0;
  *part = (struct part){rest->bytes, size};
  rest->bytes += size;
  rest->size -= size;
  return 1;
}

static size_t short_at(struct part part, size_t index) {
  return part.bytes[2 * index] | (size_t)part.bytes[2 * index + 1] << 8;
}

/// Returns a number: of two bytes, in the older format, or of four. Negative ones are absent.
static long number_at(struct part numbers, size_t index, size_t width) {
  if (width == 2) return (short)short_at(numbers, index);
  return (int)(short_at(numbers, 2 * index) | short_at(numbers, 2 * index + 1) << 16);
}

/// Returns the string that begins at an offset; null where none ends within the table.
static const char *string_at(struct part table, size_t offset) {
  int is_within = offset < table.size;
  int ends = is_within && memchr(table.bytes + offset, 0, table.size - offset);
  return ends ? (const char *)table.bytes + offset : NULL;
}

/// Marks in the place of an offset: there is no such string; or another description's does not
/// count.
enum { absent = 0xffff, cancelled = 0xfffe };

/// Tells if a string is formatted with a text, as `%s`, or its length, `%l`: terminfo(5).
static int takes_text(const char *string) {
  for (const char *sign = strchr(string, '%'); sign; sign = strchr(sign, '%')) {
    sign += sign[1] == '%' ? 2 : 1 + strspn(sign + 1, ":-+# .0123456789");
    if (*sign == 's' || *sign == 'l') return 1;
  }
  return 0;
}

/// Tells if a string may be formatted with a text: one that programs a key or a label, `pfkey`,
/// `pfloc`, `pfx`, `pln`, `pfxl`. All others are formatted with numbers, which would be taken for
/// addresses where they ask for text.
static int may_take_text(size_t index) {
  return (115 <= index && index <= 117) || index == 147 || index == 361;
}

/// The numbers of capabilities of each kind that have names, in ncurses as in every other curses.
enum { booleans_count = 44, numbers_count = 39, strings_count = 414 };

/// The indices of the numbers of colours and of pairs, and the most that they may be, which is of a
/// terminal with colours of 24 bits: tables are made as large as the number.
enum { colours_index = 13, pairs_index = 14, most_colours = 1 << 24 };

static int are_numbers(struct part numbers, size_t width) {
  size_t count = numbers.size / width;
  for (size_t i = colours_index; i <= pairs_index && i < count; i++)
    if (number_at(numbers, i, width) > most_colours) return 0;
  return 1;
}

static int are_strings(struct part offsets, struct part table) {
  for (size_t i = 0; i < offsets.size / 2; i++) {
    size_t offset = short_at(offsets, i);
    if (offset == absent || offset == cancelled) continue;
    const char *string = string_at(table, offset);
    if (!string || (takes_text(string) && !may_take_text(i))) return 0;
  }
  return 1;
}

/// Takes off the byte that has numbers begin at an even place.
static int cut_padding(struct part *rest, size_t before) {
  struct part padding;
  return cut(rest, before % 2, &padding);
}

/// Takes the capabilities off that every terminal has a name for. The header counts the bytes of
/// the names, the booleans, the numbers, the strings, and the bytes of their table.
static int cut_usual(struct part *rest, size_t width) {
  struct part header, names, booleans, numbers, offsets, table;
  if (!cut(rest, 12, &header)) return 0;
  size_t count[6];
  for (int i = 1; i < 6; i++) count[i] = short_at(header, (size_t)i);
  if (count[2] > booleans_count || count[3] > numbers_count || count[4] > strings_count) return 0;
  return cut(rest, count[1], &names) && string_at(names, 0) && cut(rest, count[2], &booleans) &&
         cut_padding(rest, count[1] + count[2]) && cut(rest, count[3] * width, &numbers) &&
         cut(rest, count[4] * 2, &offsets) && cut(rest, count[5], &table) &&
         are_numbers(numbers, width) && are_strings(offsets, table) &&
         (!rest->size || cut_padding(rest, count[5]));
}

/// Tells if the names of further capabilities are strings. They stand in the table behind the
/// values of theirs.
static int are_names(struct part names, struct part values, struct part table) {
  size_t base = 0;
  for (size_t i = 0; i < values.size / 2; i++) {
    size_t offset = short_at(values, i);
    if (offset == absent || offset == cancelled) continue;
    const char *string = string_at(table, offset);
    if (!string) return 0;
    base += strlen(string) + 1;
  }
  for (size_t i = 0; i < names.size / 2; i++)
    if (!string_at(table, base + short_at(names, i))) return 0;
  return 1;
}

/// Takes the further capabilities off. The header counts the booleans, the numbers, the strings,
/// the strings and names, and the bytes of their table.
static int cut_further(struct part *rest, size_t width) {
  struct part header, booleans, numbers, values, names, table;
  if (!rest->size) return 1;
  if (!cut(rest, 10, &header)) return 0;
  size_t count[5];
  for (int i = 0; i < 5; i++) count[i] = short_at(header, (size_t)i);
  return cut(rest, count[0], &booleans) && cut_padding(rest, count[0]) &&
         cut(rest, count[1] * width, &numbers) && cut(rest, count[2] * 2, &values) &&
         cut(rest, (count[0] + count[1] + count[2]) * 2, &names) && cut(rest, count[4], &table) &&
         are_names(names, values, table);
}

/// The most bytes of a file that ncurses reads, by the format.
enum { largest = 32768, largest_of_old = 4096 };

/// Tells if all is as term(5) says, and nothing follows.
static int is_right(struct part file) {
  size_t magic = file.size < 2 ? 0 : short_at(file, 0);
  size_t width = magic == 0432 ? 2 : magic == 01036 ? 4 : 0;
  if (!width || file.size > (width == 2 ? largest_of_old : largest)) return 0;
  return cut_usual(&file, width) && cut_further(&file, width) && !file.size;
}

static char path[4096];

const char *description_path(void) { return path; }

static long read_all(int file, unsigned char *bytes, size_t most) {
  size_t count = 0;
  while (count < most) {
    ssize_t more = read(file, bytes + count, most - count);
    if (more == 0) break;
    if (more > 0) count += (size_t)more;
    if (more < 0 && errno != EINTR && errno != EAGAIN) return -1;
  }
  return (long)count;
}

static enum description check_file(int file) {
  unsigned char bytes[largest + 1];
  struct stat status;
  if (fstat(file, &status)) return description_is_refused;
  if (!S_ISREG(status.st_mode)) return description_is_damaged;
  long count = read_all(file, bytes, sizeof bytes);
  if (count < 0) return description_is_refused;
  return is_right((struct part){bytes, (size_t)count}) ? description_is_right
                                                       : description_is_damaged;
}

/// Checks the file at `path`. Where there is no such file, or none for us, ncurses looks on.
static enum description check_path(void) {
  int file;
  do file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  while (file < 0 && errno == EINTR);
  if (file < 0) {
    int is_common = errno == ENOENT || errno == ENOTDIR || errno == EACCES || errno == ELOOP;
    return is_common ? description_is_not_found : description_is_refused;
  }
  enum description description = check_file(file);
  int error = errno;
  close(file);
  errno = error;
  return description;
}

/// Checks the description of a type in a database. The folders of that are named for the first
/// letter, or for its number where a file system does not tell capitals from others.
static enum description check_folder(const char *folder, size_t length, const char *type) {
  static const char *const forms[] = {"%.*s/%c/%s", "%.*s/%02x/%s"};
  for (int i = 0; i < 2; i++) {
    int wanted = snprintf(path, sizeof path, forms[i], (int)length, folder, *type, type);
    if (wanted < 0 || (size_t)wanted >= sizeof path) continue;
    enum description description = check_path();
    if (description != description_is_not_found) return description;
  }
  *path = 0;
  return description_is_not_found;
}

/// The folders that systems are built with.
static const char usual[] =
    "/etc/terminfo:/lib/terminfo:/usr/share/terminfo:/usr/lib/terminfo:/usr/local/share/terminfo";

/// Checks folders between colons; an empty one means the usual ones.
static enum description check_folders(const char *folders, const char *type) {
  for (const char *folder = folders;; folder++) {
    size_t length = strcspn(folder, ":");
    enum description description = length                ? check_folder(folder, length, type)
                                   : folders != usual ? check_folders(usual, type)
                                                      : description_is_not_found;
    if (description != description_is_not_found) return description;
    folder += length;
    if (!*folder) return description_is_not_found;
  }
}

static enum description check_home(const char *type) {
  char folder[sizeof path];
  const char *home = getenv("HOME");
  int length = snprintf(folder, sizeof folder, "%s/.terminfo", home ? home : "");
  int fits = home && length > 0 && (size_t)length < sizeof folder;
  return fits ? check_folder(folder, (size_t)length, type) : description_is_not_found;
}

/// Forgets a variable that holds a description itself and not the place of one, which ncurses reads
/// unchecked: as hexadecimal digits or in base 64, see infocmp(1), -Q.
static void forget_description(const char *variable) {
  const char *value = getenv(variable);
  if (value && (strstr(value, "hex:") || strstr(value, "b64:"))) unsetenv(variable);
}

/// Checks the folders in the order of terminfo(5), "Fetching Compiled Descriptions".
enum description description_check(const char *type) {
  if (!type || !*type || strpbrk(type, "/:") || !strcmp(type, ".") || !strcmp(type, ".."))
    return description_is_not_found;  // nor does ncurses look for one
  forget_description("TERMINFO");
  forget_description("TERMINFO_DIRS");
  const char *own = getenv("TERMINFO"), *list = getenv("TERMINFO_DIRS");
  enum description description = description_is_not_found;
  if (own && *own) description = check_folder(own, strlen(own), type);
  if (description == description_is_not_found) description = check_home(type);
  if (description == description_is_not_found && list) description = check_folders(list, type);
  if (description == description_is_not_found) description = check_folders(usual, type);
  return description;
}
