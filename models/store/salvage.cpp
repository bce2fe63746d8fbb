// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/recordrules.h"
#include "store/meta.h"
#include "store/openfiles.h"
#include "store/plancopy.h"
#include "store/preflight.h"
#include "store/recordtable.h"
#include "store/recoveredrows.h"
#include "store/store.h"
#include "store/storetext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Empties references that lead nowhere; returns whether there was one.
template<typename R>
bool clearDeadReferences(const Plan &plan, R &record)
{
    bool cleared = false;
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        if constexpr (IdTraits<Value>::isId) {
            Value &id = record.*field.member;
            if (id.isValid() && !plan.table<typename IdTraits<Value>::Named>().contains(id)) {
                id = {};
                cleared = true;
            }
        } else if constexpr (IdTraits<Value>::isIdList) {
            cleared = std::erase_if(record.*field.member, [&](auto id) {
                return !plan.table<typename IdTraits<Value>::Named>().contains(id);
            }) > 0 || cleared;
        }
    });
    return cleared;
}

/// One pass over the records of a type; returns whether it changed any.
template<typename R>
bool mendRecords(Plan &plan, QStringList &lost)
{
    bool changed = false;
    const Table<R> records = plan.table<R>();
    for (const R &record : records) {
        R mended = record;
        const bool cleared = clearDeadReferences(plan, mended);
        if (const auto broken = brokenRule(plan, mended)) {
            lost.append(StoreText::tr("Left out, record %1 of \"%2\": %3").arg(record.id.toString(), recordLabel<R>(), *broken));
            plan.remove(record.id);
            changed = true;
        } else if (cleared) {
            lost.append(StoreText::tr("%1 lost a reference to a record that is not there any more.").arg(quotedName(mended)));
            plan.put(std::move(mended));
            changed = true;
        }
    }
    return changed;
}

/// What is left out may be referred to by what was sound before, so it goes on until nothing changes.
void mend(Plan &plan, QStringList &lost)
{
    for (bool changed = true; changed;) {
        changed = false;
        forEachRecordType([&]<typename R>() { changed = mendRecords<R>(plan, lost) || changed; });
    }
}

Result<Plan> readRows(Connection &rows, QStringList &lost)
{
    Plan plan;
    Result<void> done;
    forEachRecordType([&]<typename R>() {
        if (done)
            done = RecordTable<R>(rows).loadReadable(plan, lost);
    });
    return done ? Result<Plan>(std::move(plan)) : Result<Plan>(done.error());
}

/// An identity that is lost is made anew from the file's bytes, so that rescuing it twice gives the same plan.
Result<QUuid> identityFor(Connection &rows, const QString &path, QStringList &lost)
{
    const auto known = metaValue(rows, MetaKey::planId);
    if (!known)
        return known.error();
    const QUuid id = QUuid::fromString(*known);
    if (!id.isNull())
        return id;
    lost.append(StoreText::tr("The plan's identity was lost, so calendars that were published before will show its dates a second time."));
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::Io, StoreText::tr("%1 cannot be read.").arg(QFileInfo(path).fileName()), path};
    return QUuid::createUuidV5(QUuid(u"9b6f4a52-3c1d-4f0e-8a77-5d2e61c0b3f4"_s), hash.result());
}

qsizetype countOf(const Plan &plan)
{
    qsizetype count = 0;
    forEachRecordType([&]<typename R>() { count += plan.table<R>().size(); });
    return count;
}

} // namespace

Result<QStringList> salvage(const QString &damagedPath, const QString &newPath, const Clock &clock)
{
    const auto path = resolvePlanPath(damagedPath);
    if (!path)
        return path.error();
    const QString name = QFileInfo(*path).fileName();
    const auto identity = identityOf(*path);
    if (identity && OpenFileMark::isOpen(*identity))
        return Error{ErrorCode::Conflict, StoreText::tr("%1 is open; close it before you rescue it.").arg(name), *path};
    const QString target = QFileInfo(newPath).absoluteFilePath();
    if (identityOf(target)) {
        return Error{ErrorCode::Conflict,
                     StoreText::tr("There is a file %1 already; choose another name.").arg(QFileInfo(target).fileName()), target};
    }
    auto recovered = RecoveredRows::from(*path);
    if (!recovered)
        return recovered.error();
    QStringList lost = recovered->lost();
    auto plan = readRows(recovered->connection(), lost);
    if (!plan)
        return plan.error();
    if (countOf(*plan) == 0) {
        return Error{ErrorCode::Damaged,
                     StoreText::tr("Nothing can be read from %1 any more; open a backup of the plan.").arg(name), *path};
    }
    mend(*plan, lost);
    const auto planId = identityFor(recovered->connection(), *path, lost);
    if (!planId)
        return planId.error();
    plan->planId = *planId;
    if (auto done = writeNewPlanFile(target, *plan, clock); !done)
        return done.error();
    lost.append(StoreText::tr("The history of the plan is not taken over: steps from before cannot be undone."));
    return lost;
}

} // namespace Plimsoll
