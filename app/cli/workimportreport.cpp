// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workimportreport.h"

#include "app/cli/importtexts.h"
#include "app/cli/reporttexts.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Outcome = WorkImportResult::Outcome;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// In the order in which they are told.
constexpr std::array outcomes{std::pair{Outcome::Added, QT_TRANSLATE_NOOP("CommandLine", "added")},
                              std::pair{Outcome::Updated, QT_TRANSLATE_NOOP("CommandLine", "updated")},
                              std::pair{Outcome::Unchanged, QT_TRANSLATE_NOOP("CommandLine", "unchanged")},
                              std::pair{Outcome::Refused, QT_TRANSLATE_NOOP("CommandLine", "refused")}};

QString rowLine(const WorkImportResult &row, const QString &word)
{
    QStringList names{row.key, row.title};
    names.removeAll(QString());
    const QString why = row.outcome == Outcome::Refused ? row.remarks.join(u' ') : QString();
    return importLine(word, row.place, names.join(u' '), {row.changes.join("; "_L1), why});
}

QString listLine(const QString &heading, const QStringList &names)
{
    return names.isEmpty() ? QString() : heading.arg(names.join(", "_L1)) + u'\n';
}

} // namespace

QString workImportText(const WorkImportOutcome &outcome, bool dryRun)
{
    const ImportCounts counts{outcome.count(Outcome::Added), outcome.count(Outcome::Updated), outcome.count(Outcome::Unchanged),
                              outcome.count(Outcome::Refused)};
    QString text = importHeading(counts, outcome.edit.isEmpty(), dryRun);
    for (const auto &[what, word] : outcomes) {
        for (const WorkImportResult &row : outcome.rows) {
            if (row.outcome == what && what != Outcome::Unchanged && (what != Outcome::Added || dryRun))
                text += rowLine(row, tr(word));
        }
    }
    for (const WorkImportResult &row : outcome.rows) {
        if (row.outcome != Outcome::Refused && !row.remarks.isEmpty())
            text += importLine(tr("note"), row.place, row.key.isEmpty() ? row.title : row.key, {row.remarks.join(u' ')});
    }
    text += listLine(dryRun ? tr("Teams that would be made: %1") : tr("Teams made: %1"), outcome.newTeams);
    text += listLine(dryRun ? tr("Skills that would be made: %1") : tr("Skills made: %1"), outcome.newSkills);
    for (const QString &remark : outcome.remarks)
        text += remark + u'\n';
    return text + listLine(tr("Left out: %1"), outcome.leftOut);
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
