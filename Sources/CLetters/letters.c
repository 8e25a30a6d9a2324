#include "letters.h"

_Alignas(8) const unsigned char letters_table[] = {
#embed "../../Resources/Unicode/letters.table"
};

_Alignas(8) const unsigned char han_table[] = {
#embed "../../Resources/Unicode/han.table"
};

_Alignas(8) const unsigned char countries_table[] = {
#embed "../../Resources/Unicode/countries.table"
};

const unsigned long letters_table_size = sizeof letters_table;
const unsigned long han_table_size = sizeof han_table;
const unsigned long countries_table_size = sizeof countries_table;
