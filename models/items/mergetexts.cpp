// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/mergetexts.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "items/fieldtext.h"

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MergeTexts", text);
}

template<typename R>
QString recordText(const Plan &plan, const R &record)
{
    if constexpr (std::is_same_v<R, Milestone>)
        return tr("%1 “%2”").arg(recordLabel<R>(), displayTitle(plan, record));
    const QString name = quotedName(record);
    return name == recordLabel<R>() ? name : tr("%1 %2").arg(recordLabel<R>(), name);
}

template<typename R>
MergeTexts textsOf(const Plan &theirs, const Plan &ours, const MergeRow &row)
{
    MergeTexts texts;
    const Id<R> id(row.id);
    if (const R *mine = ours.find(id))
        texts.record = recordText(ours, *mine);
    else if (const R *their = theirs.find(id))
        texts.record = recordText(theirs, *their);
    if (row.kind != MergeKind::Changed)
        texts.change = row.kind == MergeKind::Added ? tr("added") : tr("removed");
    forEachField<R>([&](const auto &field, int index) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        if (index != row.field)
            return;
        texts.change = fieldLabel(Record<R>::table, field.name);
        texts.sent = fieldText<Value>(theirs, row.sent);
        texts.theirs = fieldText<Value>(theirs, row.theirs);
        texts.ours = fieldText<Value>(ours, row.ours);
    });
    return texts;
}

} // namespace

MergeTexts mergeTexts(const Plan &theirs, const Plan &ours, const MergeRow &row)
{
    MergeTexts texts;
    forEachRecordType([&]<typename R>() {
        if (row.table == QLatin1StringView(Record<R>::table))
            texts = textsOf<R>(theirs, ours, row);
    });
    return texts;
}

} // namespace Plimsoll
