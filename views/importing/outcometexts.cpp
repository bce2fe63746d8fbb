// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/outcometexts.h"

#include <QCoreApplication>

namespace Plimsoll {

QString outcomeText(TableImportRow::Outcome outcome)
{
    switch (outcome) {
    case TableImportRow::Outcome::Added:
        return QCoreApplication::translate("OutcomeTexts", "New");
    case TableImportRow::Outcome::Updated:
        return QCoreApplication::translate("OutcomeTexts", "Changed");
    case TableImportRow::Outcome::Unchanged:
        return QCoreApplication::translate("OutcomeTexts", "Unchanged");
    case TableImportRow::Outcome::Refused:
        break;
    }
    return QCoreApplication::translate("OutcomeTexts", "Refused");
}

QString outcomeCountText(TableImportRow::Outcome outcome, int count, const QLocale &locale)
{
    const QString number = locale.toString(count);
    switch (outcome) {
    case TableImportRow::Outcome::Added:
        return QCoreApplication::translate("OutcomeTexts", "%1 new").arg(number);
    case TableImportRow::Outcome::Updated:
        return QCoreApplication::translate("OutcomeTexts", "%1 changed").arg(number);
    case TableImportRow::Outcome::Unchanged:
        return QCoreApplication::translate("OutcomeTexts", "%1 unchanged").arg(number);
    case TableImportRow::Outcome::Refused:
        break;
    }
    return QCoreApplication::translate("OutcomeTexts", "%1 refused").arg(number);
}

} // namespace Plimsoll
