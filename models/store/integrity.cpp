// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include "domain/validation.h"
#include "store/planfile.h"
#include "store/planhistory.h"
#include "store/storetext.h"
#include "store/tabledigest.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void add(IntegrityReport &report, const QString &finding)
{
    report.sound = false;
    report.findings.append(finding);
}

/// What SQLite finds comes in its own words; they are kept for those who can read them.
void checkStructure(Connection &connection, IntegrityReport &report)
{
    const auto check = connection.column(u"PRAGMA integrity_check(10)"_s);
    if (!check)
        return add(report, check.error().text);
    for (const QVariant &line : *check) {
        if (line.toString() != u"ok")
            add(report, StoreText::tr("The file's structure is damaged (%1).").arg(line.toString().left(200)));
    }
    const auto references = connection.column(u"PRAGMA foreign_key_check"_s);
    if (!references)
        return add(report, references.error().text);
    for (const QVariant &table : *references)
        add(report, StoreText::tr("A record of table \"%1\" refers to one that is not there.").arg(table.toString()));
}

void checkDigests(Connection &connection, IntegrityReport &report)
{
    const auto wrong = tableWithWrongDigest(connection);
    if (!wrong)
        add(report, wrong.error().text);
    else if (*wrong)
        add(report, StoreText::tr("Table \"%1\" is not what was written there.").arg(**wrong));
}

void checkHistory(PlanFile &file, Plan plan, IntegrityReport &report)
{
    const auto broken = file.journal().brokenChain();
    if (!broken)
        return add(report, broken.error().text);
    if (*broken)
        return add(report, **broken);
    const auto oldest = file.journal().newestBreak();
    if (!oldest)
        return add(report, oldest.error().text);
    if (const auto done = PlanHistory(file).rewind(plan, *oldest); !done)
        add(report, done.error().text);
}

} // namespace

Result<IntegrityReport> verifyPlanFile(PlanFile &file)
{
    IntegrityReport report;
    checkStructure(file.connection(), report);
    checkDigests(file.connection(), report);
    auto plan = file.tables().load();
    if (!plan) {
        add(report, plan.error().text);
        return report;
    }
    if (const auto valid = validate(*plan); !valid)
        add(report, valid.error().text);
    checkHistory(file, *std::move(plan), report);
    return report;
}

} // namespace Plimsoll
