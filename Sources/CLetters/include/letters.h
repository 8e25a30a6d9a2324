// The tables of Resources/Unicode, embedded, as Tools/Tables has written them: read where they are.
#ifndef SILKROLL_LETTERS_H
#define SILKROLL_LETTERS_H

#include <stdint.h>

extern const unsigned char letters_table[], han_table[], countries_table[];
extern const unsigned long letters_table_size, han_table_size, countries_table_size;

// An array without a size is nothing that Swift can name.
static inline const unsigned char *bytes_of_letters(void) { return letters_table; }
static inline const unsigned char *bytes_of_han(void) { return han_table; }
static inline const unsigned char *bytes_of_countries(void) { return countries_table; }

// A record of the table of letters. A count of 255 means the character itself, and no bytes.
struct letter_record {
  uint16_t traits;
  uint8_t combining_class;
  uint8_t base_count, reading_count, canonical_count;
  // The starts of the texts in the pool.
  uint16_t base, reading, canonical;
};

#endif
