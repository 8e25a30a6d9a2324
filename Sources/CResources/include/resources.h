// The files of Resources/, embedded: the program is one file and finds them without a path.
#ifndef SILKROLL_RESOURCES_H
#define SILKROLL_RESOURCES_H

#include <stddef.h>

// The bundled roll, Resources/membership.json, as it stands there. `*count` becomes its bytes.
const unsigned char *resource_membership(size_t *count);

#endif
