// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vfsshim.h"

#include <sqlite3.h>

#include <new>

namespace Plimsoll {

using Kind = FileOperation::Kind;

struct VfsShim::Private {
    sqlite3_vfs vfs{};
    sqlite3_vfs *base = nullptr;
    sqlite3_vfs *formerDefault = nullptr;
    VfsWatcher *watcher = nullptr;
    QByteArray name;
};

namespace {

/// SQLite gives room for this and, behind it, for the file of the layer below.
struct ShimFile {
    sqlite3_file base;
    VfsShim::Private *shim;
    QByteArray *name;
};

} // namespace

// The functions that SQLite calls know the layer as its application data.
struct VfsFunctions {
    static VfsShim::Private *shimOf(sqlite3_vfs *vfs) { return static_cast<VfsShim::Private *>(vfs->pAppData); }
    static ShimFile *shimFile(sqlite3_file *file) { return reinterpret_cast<ShimFile *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<sqlite3_file *>(shimFile(file) + 1); }

    template<typename Function>
    static int watched(VfsShim::Private *shim, const FileOperation &operation, Function &&function)
    {
        VfsWatcher *watcher = shim->watcher;
        if (const int code = watcher ? watcher->before(operation) : SQLITE_OK; code != SQLITE_OK)
            return code;
        const int code = function();
        if (watcher && code == SQLITE_OK)
            watcher->after(operation);
        return code;
    }

    static int close(sqlite3_file *file)
    {
        const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
        delete shimFile(file)->name;
        shimFile(file)->name = nullptr;
        return code;
    }
    static int read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
    {
        return watched(shimFile(file)->shim, {Kind::Read, *shimFile(file)->name, offset, {}, false},
                       [&] { return real(file)->pMethods->xRead(real(file), bytes, count, offset); });
    }
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
    {
        const QByteArray data(static_cast<const char *>(bytes), count);
        return watched(shimFile(file)->shim, {Kind::Write, *shimFile(file)->name, offset, data, false},
                       [&] { return real(file)->pMethods->xWrite(real(file), bytes, count, offset); });
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        return watched(shimFile(file)->shim, {Kind::Truncate, *shimFile(file)->name, size, {}, false},
                       [&] { return real(file)->pMethods->xTruncate(real(file), size); });
    }
    static int sync(sqlite3_file *file, int flags)
    {
        return watched(shimFile(file)->shim, {Kind::Sync, *shimFile(file)->name, 0, {}, false},
                       [&] { return real(file)->pMethods->xSync(real(file), flags); });
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }
    static int lock(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
    static int unlock(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
    static int checkReserved(sqlite3_file *file, int *out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); }
    static int control(sqlite3_file *file, int op, void *arg) { return real(file)->pMethods->xFileControl(real(file), op, arg); }
    static int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
    static int characteristics(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods table = [] {
            sqlite3_io_methods m{};
            m.iVersion = 1; // Without shared memory and mapping, which plans do not use.
            m.xClose = close;
            m.xRead = read;
            m.xWrite = write;
            m.xTruncate = truncate;
            m.xSync = sync;
            m.xFileSize = fileSize;
            m.xLock = lock;
            m.xUnlock = unlock;
            m.xCheckReservedLock = checkReserved;
            m.xFileControl = control;
            m.xSectorSize = sectorSize;
            m.xDeviceCharacteristics = characteristics;
            return m;
        }();
        return &table;
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        VfsShim::Private *shim = shimOf(vfs);
        ShimFile *opened = shimFile(file);
        opened->base.pMethods = nullptr;
        opened->shim = shim;
        opened->name = new QByteArray(name);
        const auto openReal = [&] { return shim->base->xOpen(shim->base, name, real(file), flags, outFlags); };
        int exists = 0;
        if (name)
            shim->base->xAccess(shim->base, name, SQLITE_ACCESS_EXISTS, &exists);
        const bool creates = (flags & SQLITE_OPEN_CREATE) && !exists;
        const int code = creates ? watched(shim, {Kind::Create, *opened->name, 0, {}, false}, openReal) : openReal();
        if (code == SQLITE_OK) {
            opened->base.pMethods = methods();
        } else {
            delete opened->name;
            opened->name = nullptr;
        }
        return code;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
    {
        VfsShim::Private *shim = shimOf(vfs);
        return watched(shim, {Kind::Remove, name, 0, {}, syncFolder != 0}, [&] { return shim->base->xDelete(shim->base, name, syncFolder); });
    }
    static int access(sqlite3_vfs *vfs, const char *name, int flags, int *out)
    {
        return shimOf(vfs)->base->xAccess(shimOf(vfs)->base, name, flags, out);
    }
    static int fullPath(sqlite3_vfs *vfs, const char *name, int room, char *out)
    {
        return shimOf(vfs)->base->xFullPathname(shimOf(vfs)->base, name, room, out);
    }
    static int randomness(sqlite3_vfs *vfs, int count, char *out) { return shimOf(vfs)->base->xRandomness(shimOf(vfs)->base, count, out); }
    static int sleep(sqlite3_vfs *vfs, int time) { return shimOf(vfs)->base->xSleep(shimOf(vfs)->base, time); }
    static int currentTime(sqlite3_vfs *vfs, double *out) { return shimOf(vfs)->base->xCurrentTime(shimOf(vfs)->base, out); }
    static int lastError(sqlite3_vfs *vfs, int room, char *out)
    {
        return shimOf(vfs)->base->xGetLastError ? shimOf(vfs)->base->xGetLastError(shimOf(vfs)->base, room, out) : 0;
    }
};

VfsShim::VfsShim(const char *name, const char *base, bool makeDefault) : d(std::make_unique<Private>())
{
    d->name = name;
    d->base = sqlite3_vfs_find(base);
    Q_ASSERT(d->base);
    d->formerDefault = sqlite3_vfs_find(nullptr);
    d->vfs.iVersion = 1;
    d->vfs.szOsFile = int(sizeof(ShimFile)) + d->base->szOsFile;
    d->vfs.mxPathname = d->base->mxPathname;
    d->vfs.zName = d->name.constData();
    d->vfs.pAppData = d.get();
    d->vfs.xOpen = VfsFunctions::open;
    d->vfs.xDelete = VfsFunctions::remove;
    d->vfs.xAccess = VfsFunctions::access;
    d->vfs.xFullPathname = VfsFunctions::fullPath;
    d->vfs.xRandomness = VfsFunctions::randomness;
    d->vfs.xSleep = VfsFunctions::sleep;
    d->vfs.xCurrentTime = VfsFunctions::currentTime;
    d->vfs.xGetLastError = VfsFunctions::lastError;
    sqlite3_vfs_register(&d->vfs, makeDefault ? 1 : 0);
}

VfsShim::~VfsShim()
{
    sqlite3_vfs_register(d->formerDefault, 1);
    sqlite3_vfs_unregister(&d->vfs);
}

void VfsShim::setWatcher(VfsWatcher *watcher)
{
    d->watcher = watcher;
}

} // namespace Plimsoll
