// libxml2, its parser alone.
//
// Its headers bring ICU's, whose names clash with Foundation's own copy of ICU: the switch is undone before
// any other header is read. Nothing here needs ICU.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
