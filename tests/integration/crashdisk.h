// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integration/memoryvfs.h"
#include "store/vfsshim.h"

#include <QRandomGenerator>

#include <vector>

namespace Plimsoll {

/// Writes down what changes the disk.
class OperationLog final : public VfsWatcher
{
public:
    int before(const FileOperation &) override { return 0; }
    void after(const FileOperation &operation) override
    {
        if (operation.kind != FileOperation::Kind::Read)
            operations.push_back(operation);
    }

    std::vector<FileOperation> operations;
};

/// A disk that is fed operations and tells what may be left of them when the power fails: what was synced is there; of the rest each
/// operation is there, not there, or there in some of its sectors. A folder keeps a new name once its file is synced, and forgets a
/// removed one at once only where that is synced too. More pessimistic than real file systems, which keep some order.
class CrashDisk
{
public:
    explicit CrashDisk(const MemoryFiles &start);

    void perform(const FileOperation &operation);
    /// One of the states in which the power could leave it now.
    [[nodiscard]] MemoryFiles afterPowerCut(QRandomGenerator &random) const;

private:
    struct File {
        QByteArray durable;
        bool existsDurably = false;
        std::vector<FileOperation> pending;
    };
    static void sync(File &file);
    static void apply(QByteArray &content, const FileOperation &operation);
    static void applyTorn(QByteArray &content, const FileOperation &operation, QRandomGenerator &random);

    QHash<QByteArray, File> m_files;
};

} // namespace Plimsoll
