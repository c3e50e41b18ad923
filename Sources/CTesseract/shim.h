// Tesseract's C interface, whose functions are looked up when text has to be recognised.
//
// The library brings forty others with it (curl, archive, OpenMP), whose start takes eight milliseconds; most
// files need none of them. The types come from its header, so that a change of a function is an error here.
#pragma once
#include <dlfcn.h>
#include <stdbool.h>
#include <tesseract/capi.h>

#define TESSERACT_FUNCTIONS(X)                                                                     \
    X(BaseAPICreate) X(BaseAPIDelete) X(BaseAPIInit4) X(BaseAPISetVariable)                        \
    X(BaseAPISetPageSegMode) X(BaseAPISetImage) X(BaseAPISetSourceResolution) X(BaseAPIRecognize)  \
    X(BaseAPIGetIterator) X(BaseAPIClear) X(MonitorCreate) X(MonitorDelete)                        \
    X(MonitorSetDeadlineMSecs) X(ResultIteratorDelete) X(ResultIteratorGetPageIterator)            \
    X(ResultIteratorNext) X(ResultIteratorGetUTF8Text) X(ResultIteratorConfidence)                 \
    X(PageIteratorIsAtBeginningOf) X(PageIteratorBoundingBox) X(PageIteratorBaseline)              \
    X(DeleteText)

/// The functions of the library that are used, each by its name without `Tess`.
struct TesseractFunctions {
#define X(name) __typeof__(&Tess##name) _Nonnull name;
    TESSERACT_FUNCTIONS(X)
#undef X
};

/// Looks the functions up in a library that dlopen gave; false where one is missing.
static inline bool tesseract_find_functions(void *_Nonnull library, struct TesseractFunctions *_Nonnull found) {
    bool complete = true;
#define X(name) complete &= (found->name = (__typeof__(&Tess##name))dlsym(library, "Tess" #name)) != NULL;
    TESSERACT_FUNCTIONS(X)
#undef X
    return complete;
}
