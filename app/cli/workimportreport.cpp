// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workimportreport.h"

#include "app/cli/commandtext.h"
#include "app/cli/importtexts.h"
#include "app/cli/reporttexts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using WorkOutcome = WorkImportResult::Outcome;

/// In the order in which they are told.
constexpr std::array outcomes{std::pair{WorkOutcome::Added, QT_TRANSLATE_NOOP("CommandLine", "added")},
                              std::pair{WorkOutcome::Updated, QT_TRANSLATE_NOOP("CommandLine", "updated")},
                              std::pair{WorkOutcome::Unchanged, QT_TRANSLATE_NOOP("CommandLine", "unchanged")},
                              std::pair{WorkOutcome::Refused, QT_TRANSLATE_NOOP("CommandLine", "refused")}};

QString rowLine(const WorkImportResult &row, const QString &word)
{
    QStringList names{row.key, row.title};
    names.removeAll(QString());
    const QString why = row.outcome == WorkOutcome::Refused ? row.remarks.join(u' ') : QString();
    return importLine(word, row.place, names.join(u' '), {row.changes.join("; "_L1), why});
}

QString listLine(const QString &heading, const QStringList &names)
{
    return names.isEmpty() ? QString() : heading.arg(names.join(", "_L1)) + u'\n';
}

} // namespace

QString workImportText(const WorkImportOutcome &outcome, bool dryRun)
{
    QString text = importHeading(outcome, dryRun);
    for (const auto &[what, word] : outcomes) {
        for (const WorkImportResult &row : outcome.rows) {
            if (row.outcome == what && what != WorkOutcome::Unchanged && (what != WorkOutcome::Added || dryRun))
                text += rowLine(row, commandText(word));
        }
    }
    for (const WorkImportResult &row : outcome.rows) {
        if (row.outcome != WorkOutcome::Refused && !row.remarks.isEmpty())
            text += importLine(commandText("note"), row.place, row.key.isEmpty() ? row.title : row.key, {row.remarks.join(u' ')});
    }
    text += listLine(dryRun ? commandText("Teams that would be made: %1") : commandText("Teams made: %1"), outcome.newTeams);
    text += listLine(dryRun ? commandText("Skills that would be made: %1") : commandText("Skills made: %1"), outcome.newSkills);
    for (const QString &remark : outcome.remarks)
        text += remark + u'\n';
    return text + listLine(commandText("Left out: %1"), outcome.leftOut);
}

QString workImportJson(const WorkImportOutcome &outcome, WorkFormat format, bool dryRun)
{
    QJsonObject object{{u"format"_s, FieldCodec<WorkFormat>::name(format)},
                       {u"dryRun"_s, dryRun},
                       {u"newTeams"_s, QJsonArray::fromStringList(outcome.newTeams)},
                       {u"newSkills"_s, QJsonArray::fromStringList(outcome.newSkills)},
                       {u"leftOut"_s, QJsonArray::fromStringList(outcome.leftOut)},
                       {u"remarks"_s, QJsonArray::fromStringList(outcome.remarks)}};
    for (const auto &[what, word] : outcomes)
        object.insert(QString::fromLatin1(word), outcome.count(what));
    QJsonArray items;
    for (const WorkImportResult &row : outcome.rows) {
        const auto *const word = std::ranges::find(outcomes, row.outcome, [](const auto &known) { return known.first; });
        items.append(QJsonObject{{u"place"_s, row.place},
                                 {u"outcome"_s, QString::fromLatin1(word->second)},
                                 {u"key"_s, row.key},
                                 {u"title"_s, row.title},
                                 {u"changes"_s, QJsonArray::fromStringList(row.changes)},
                                 {u"remarks"_s, QJsonArray::fromStringList(row.remarks)}});
    }
    object.insert(u"items"_s, items);
    return jsonText(object);
}

} // namespace Plimsoll
