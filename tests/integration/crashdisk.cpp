// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/crashdisk.h"

namespace Plimsoll {

using Kind = FileOperation::Kind;

namespace {

constexpr qsizetype sectorBytes = 512;

} // namespace

CrashDisk::CrashDisk(const MemoryFiles &start)
{
    for (auto it = start.begin(); it != start.end(); ++it)
        m_files.insert(it.key(), File{it.value(), true, {}});
}

void CrashDisk::perform(const FileOperation &operation)
{
    File &file = m_files[operation.file];
    if (operation.kind == Kind::Sync)
        return sync(file);
    file.pending.push_back(operation);
    if (operation.kind == Kind::Remove && operation.durable)
        file = File();
}

void CrashDisk::sync(File &file)
{
    for (const FileOperation &operation : file.pending) {
        if (operation.kind == Kind::Remove)
            file = File();
        else if (operation.kind != Kind::Create)
            apply(file.durable, operation);
    }
    file.pending.clear();
    file.existsDurably = true;
}

void CrashDisk::apply(QByteArray &content, const FileOperation &operation)
{
    if (operation.kind == Kind::Truncate) {
        if (content.size() > operation.offset)
            content.truncate(operation.offset);
        return;
    }
    const qint64 end = operation.offset + operation.data.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    content.replace(operation.offset, operation.data.size(), operation.data);
}

void CrashDisk::applyTorn(QByteArray &content, const FileOperation &operation, QRandomGenerator &random)
{
    if (operation.kind == Kind::Truncate)
        return;
    for (qsizetype at = 0; at < operation.data.size(); at += sectorBytes) {
        if (random.bounded(2))
            apply(content, {Kind::Write, operation.file, operation.offset + at, operation.data.mid(at, sectorBytes), false});
    }
}

MemoryFiles CrashDisk::afterPowerCut(QRandomGenerator &random) const
{
    MemoryFiles left;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        QByteArray content = it->durable;
        bool exists = it->existsDurably;
        for (const FileOperation &operation : it->pending) {
            const int fate = random.bounded(4);
            if (operation.kind == Kind::Create) {
                exists = exists || fate < 2;
            } else if (operation.kind == Kind::Remove) {
                if (fate < 2) {
                    exists = false;
                    content.clear();
                }
            } else if (fate < 2) {
                apply(content, operation);
            } else if (fate == 2) {
                applyTorn(content, operation, random);
            }
        }
        if (exists)
            left.insert(it.key(), content);
    }
    return left;
}

} // namespace Plimsoll
