#pragma once

/// Stands in for Little CMS's function of this name in the program that links this target: finds no colour profile in
/// any bytes, so that poppler takes the plain colour space that a PDF names beside each profile.
///
/// Poppler opens every profile of a page before it gives the page's text, which took half the time of an illustrated
/// policy, and it hands a stranger's bytes to one more parser. Text has no need of colour.
///
/// Returns NULL.
void *cmsOpenProfileFromMem(const void *memory, unsigned int size);
