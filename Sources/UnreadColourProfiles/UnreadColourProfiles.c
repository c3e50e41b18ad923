#include "UnreadColourProfiles.h"

#include <stddef.h>

void *cmsOpenProfileFromMem(const void *memory, unsigned int size) {
    (void)memory;
    (void)size;
    return NULL;
}
