#include "resources.h"

static const unsigned char membership[] = {
#embed "../../Resources/membership.json"
};

const unsigned char *resource_membership(size_t *count) {
  *count = sizeof membership;
  return membership;
}
