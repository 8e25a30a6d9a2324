/* What a program in C with ncurses cannot do without: the floors that silkroll is measured by.
 *
 *   floor hello       a word on the screen; then each key is shown in a line
 *   floor list FILE   the first lines of FILE, then how many there are; each key adds to a query,
 *                     and every line is searched for it by plain comparison
 *
 * cc -O2 floor.c -o floor -lncursesw
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

/* A file, mapped; the same with its ASCII capitals made small, and how many lines it has. */
struct lines {
  const char *text;
  char *folded;
  size_t size, count;
};

static void begin(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
}

static void show_line(int row, const char *line) {
  move(row, 0);
  clrtoeol();
  addnstr(line, (int)strcspn(line, "\n"));
}

/* Maps the file and shows its beginning at once. */
static struct lines open_lines(const char *path) {
  struct lines lines = {0};
  struct stat status;
  int descriptor = open(path, O_RDONLY);
  if (descriptor < 0 || fstat(descriptor, &status) < 0 || status.st_size == 0) return lines;
  lines.size = status.st_size;
  lines.text = mmap(NULL, lines.size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  const char *line = lines.text, *end = lines.text + lines.size;
  for (int row = 1; row < LINES && line < end; row++, line = memchr(line, '\n', end - line) + 1)
    show_line(row, line);
  refresh();
  return lines;
}

static void fold(struct lines *lines) {
  lines->folded = malloc(lines->size + 1);
  for (size_t i = 0; i < lines->size; i++) {
    char byte = lines->text[i];
    lines->folded[i] = byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte;
    lines->count += byte == '\n';
  }
}

/* Shows the lines that hold the query; returns how many there are. */
static size_t find(const struct lines *lines, const char *query) {
  const char *at = lines->folded, *end = at + lines->size, *hit;
  size_t found = 0, length = strlen(query);
  int row = 1;
  while (at < end && (hit = memmem(at, end - at, query, length))) {
    const char *start = memrchr(lines->folded, '\n', hit - lines->folded);
    if (row < LINES) show_line(row++, lines->text + (start ? start + 1 - lines->folded : 0));
    at = (const char *)memchr(hit, '\n', end - hit) + 1;
    found++;
  }
  while (row < LINES) show_line(row++, "");
  return found;
}

static void show_head(const char *query, size_t found, size_t count) {
  mvprintw(0, 0, "> %-50s %zu/%zu        ", query, found, count);
  move(0, 2 + (int)strlen(query));
  refresh();
}

int main(int count, char **arguments) {
  struct lines lines = {0};
  char query[64] = "";
  size_t length = 0;
  begin();
  if (count > 2) {
    lines = open_lines(arguments[2]);
    fold(&lines);
    show_head("", lines.count, lines.count);
  } else {
    mvprintw(0, 0, "hello");
    refresh();
  }
  for (int key; (key = getch()) != 3 && key != 'q' && key != ERR;) {
    query[length++ % (sizeof query - 1)] = (char)key;
    if (lines.folded) show_head(query, find(&lines, query), lines.count);
    else mvprintw(1, 0, "> %s", query), refresh();
  }
  endwin();
}
