// libxml2: its XML pull reader and its HTML parser.
//
// Its headers bring ICU's, whose names clash with Foundation's own copy of ICU: the switch is undone before
// any other header is read. Nothing here needs ICU.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
