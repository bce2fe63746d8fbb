// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/memoryvfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace Plimsoll {

struct MemoryVfs::Private {
    sqlite3_vfs vfs{};
    QByteArray name;
};

namespace {

struct MemoryFile {
    sqlite3_file base;
    MemoryVfs *disk;
    QByteArray *name;
};

MemoryFile *memoryFile(sqlite3_file *file)
{
    return reinterpret_cast<MemoryFile *>(file);
}

QByteArray &bytes(sqlite3_file *file)
{
    return memoryFile(file)->disk->files[*memoryFile(file)->name];
}

int closeFile(sqlite3_file *file)
{
    delete memoryFile(file)->name;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *out, int count, sqlite3_int64 offset)
{
    const QByteArray &content = bytes(file);
    const qint64 there = std::clamp<qint64>(content.size() - offset, 0, count);
    std::memset(out, 0, size_t(count));
    if (there > 0)
        std::memcpy(out, content.constData() + offset, size_t(there));
    return there == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *in, int count, sqlite3_int64 offset)
{
    QByteArray &content = bytes(file);
    if (content.size() < offset + count)
        content.append(offset + count - content.size(), '\0');
    std::memcpy(content.data() + offset, in, size_t(count));
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (bytes(file).size() > size)
        bytes(file).truncate(size);
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = bytes(file).size();
    return SQLITE_OK;
}

const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m{};
        m.iVersion = 1;
        m.xClose = closeFile;
        m.xRead = readFile;
        m.xWrite = writeFile;
        m.xTruncate = truncateFile;
        m.xSync = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xFileSize = fileSize;
        m.xLock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xCheckReservedLock = [](sqlite3_file *, int *out) {
            *out = 0;
            return SQLITE_OK;
        };
        m.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
        m.xSectorSize = [](sqlite3_file *) { return 4096; };
        m.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; };
        return m;
    }();
    return &table;
}

MemoryVfs *diskOf(sqlite3_vfs *vfs)
{
    return static_cast<MemoryVfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    MemoryFile *opened = memoryFile(file);
    opened->base.pMethods = nullptr;
    if (!(flags & SQLITE_OPEN_CREATE) && !diskOf(vfs)->files.contains(name))
        return SQLITE_CANTOPEN;
    opened->disk = diskOf(vfs);
    opened->name = new QByteArray(name ? name : "temporary");
    opened->base.pMethods = methods();
    bytes(file);
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int)
{
    diskOf(vfs)->files.remove(name);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *vfs, const char *name, int, int *out)
{
    *out = diskOf(vfs)->files.contains(name) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int room, char *out)
{
    sqlite3_snprintf(room, out, "%s", name);
    return SQLITE_OK;
}

} // namespace

MemoryVfs::MemoryVfs(const char *name) : d(std::make_unique<Private>())
{
    const sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    d->name = name;
    d->vfs.iVersion = 1;
    d->vfs.szOsFile = int(sizeof(MemoryFile));
    d->vfs.mxPathname = 512;
    d->vfs.zName = d->name.constData();
    d->vfs.pAppData = this;
    d->vfs.xOpen = openFile;
    d->vfs.xDelete = removeFile;
    d->vfs.xAccess = accessFile;
    d->vfs.xFullPathname = fullPath;
    d->vfs.xRandomness = system->xRandomness;
    d->vfs.xSleep = system->xSleep;
    d->vfs.xCurrentTime = system->xCurrentTime;
    sqlite3_vfs_register(&d->vfs, 0);
}

MemoryVfs::~MemoryVfs()
{
    sqlite3_vfs_unregister(&d->vfs);
}

} // namespace Plimsoll
