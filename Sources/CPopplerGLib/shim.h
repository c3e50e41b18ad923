#pragma once

// gio-2.0 is linked by the module map: poppler-glib's own pkg-config file leaves it out.
#include <gio/gio.h>
#include <poppler.h>
