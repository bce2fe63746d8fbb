// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/celltext.h"

#include "domain/midsentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CellText", text);
}

} // namespace

QString dateText(QDate date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, u"ddd d MMM yyyy"_s) : QString();
}

QString timeText(QTime time, const QLocale &locale)
{
    // Some locales, as that of C, have seconds in it, by which nothing is planned.
    const QString format = locale.timeFormat(QLocale::ShortFormat).remove(":ss"_L1);
    return time.isValid() ? locale.toString(time, format) : QString();
}

QString momentText(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(zone);
    return dateText(local.date(), locale) + u' ' + timeText(local.time(), locale);
}

QString flagText(bool flag)
{
    return flag ? tr("Yes") : tr("No");
}

Result<bool> flagFromText(const QString &text)
{
    const QString t = text.trimmed().toLower();
    if (t == tr("Yes").toLower() || t == "yes"_L1 || t == "true"_L1 || t == "1"_L1 || t == "x"_L1)
        return true;
    if (t.isEmpty() || t == tr("No").toLower() || t == "no"_L1 || t == "false"_L1 || t == "0"_L1)
        return false;
    return badInput(tr("\"%1\" is neither yes nor no; type one of the two.").arg(text.left(40)));
}

Result<int> integerFromText(const QString &text, const QLocale &locale)
{
    bool ok = false;
    int value = locale.toInt(text.trimmed(), &ok);
    if (!ok)
        value = QLocale::c().toInt(text.trimmed(), &ok);
    if (!ok)
        return badInput(tr("\"%1\" is not a whole number; type digits such as 12.").arg(text.left(40)));
    return value;
}

Result<double> numberFromText(const QString &text, const QLocale &locale)
{
    bool ok = false;
    double value = locale.toDouble(text.trimmed(), &ok);
    if (!ok)
        value = QLocale::c().toDouble(text.trimmed(), &ok);
    if (!ok || !qIsFinite(value))
        return badInput(tr("\"%1\" is not a number; type digits such as 7.5.").arg(text.left(40)));
    return value;
}

Result<QTime> timeFromText(const QString &text, const QLocale &locale)
{
    const QString t = text.trimmed();
    if (t.isEmpty())
        return QTime();
    QTime time = locale.toTime(t, QLocale::ShortFormat);
    for (const auto format : {"H:mm"_L1, "H.mm"_L1, "h:mm AP"_L1, "h:mmAP"_L1, "h AP"_L1, "hAP"_L1, "Hmm"_L1, "H"_L1}) {
        if (!time.isValid())
            time = QLocale::c().toTime(t.toUpper(), format);
    }
    if (!time.isValid())
        return badInput(tr("\"%1\" is not a time of day; type one such as 18:00.").arg(text.left(40)));
    return time;
}

Result<QDateTime> momentFromText(const QString &text, const DateInputContext &context, const QTimeZone &zone)
{
    const QString t = text.trimmed();
    if (t.isEmpty())
        return QDateTime();
    // The time is what stands at the end and holds a colon or names half of the day, with its "PM"; locales put a narrow blank before that.
    static const QRegularExpression withTime(
        u"^(.+?)(?:\\s+|(?<=\\d)T)(\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s*[AaPp]\\.?\\s*[Mm]\\.?)?|\\d{1,2}\\s*[AaPp][Mm])$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = withTime.match(t);
    const auto date = dateFromText(match.hasMatch() ? match.captured(1) : t, context);
    if (!date)
        return date.error();
    if (!match.hasMatch())
        return date->startOfDay(zone);
    const auto time = timeFromText(match.captured(2), context.locale);
    return time ? Result<QDateTime>(QDateTime(*date, *time, zone)) : Result<QDateTime>(time.error());
}

Result<QVariant> choiceFromText(const QString &text, const QList<Choice> &choices)
{
    const QString wanted = text.trimmed();
    const Choice *beginning = nullptr;
    int beginnings = 0;
    for (const Choice &choice : choices) {
        if (choice.text.compare(wanted, Qt::CaseInsensitive) == 0)
            return choice.value;
        if (!wanted.isEmpty() && choice.text.startsWith(wanted, Qt::CaseInsensitive)) {
            beginning = &choice;
            ++beginnings;
        }
    }
    if (beginnings == 1)
        return beginning->value;
    QStringList known;
    for (const Choice &choice : choices.first(qMin<qsizetype>(choices.size(), 8)))
        known += choice.text;
    return badInput(tr("\"%1\" is not one of the choices; type one of: %2.").arg(text.left(40), known.join(", "_L1)));
}

void sortByText(QList<Choice> &choices)
{
    std::ranges::stable_sort(choices, [](const Choice &a, const Choice &b) { return a.text.localeAwareCompare(b.text) < 0; });
}

QStringList namesFromText(const QString &text)
{
    static const QRegularExpression separators(u"\\s*[,;/&\\n]\\s*"_s);
    QStringList names;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

Error unknownName(const QString &recordType, const QString &name)
{
    return badInput(tr("There is no %1 called \"%2\"; choose one from the list or add it first.")
                       .arg(midSentence(recordType), name.left(80)));
}

} // namespace Plimsoll
