// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendartexts.h"

#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/plansettings.h"
#include "domain/riskaction.h"
#include "domain/window.h"
#include "engine/datecalculator.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int longestDescription = 8000;

bool isLineBreak(char16_t unit)
{
    // Vertical tab, form feed, next line and the Unicode separators end a line for some readers.
    return unit == u'\n' || unit == u'\r' || unit == 0x0b || unit == 0x0c || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

bool isPlain(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x7f) || (unit >= 0xa0 && unit < 0xd800 && unit != 0x2028 && unit != 0x2029);
}

/// The text without control characters, with line breaks replaced; a CR LF pair counts as one.
QString cleaned(const QString &text, char16_t lineBreak)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c.unicode()); }))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t unit = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate()) {
            clean += QChar::ReplacementCharacter;
        } else if (isLineBreak(unit)) {
            if (unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            clean += QChar(lineBreak);
        } else if (unit == u'\t') {
            clean += u' ';
        } else if (unit >= 0x20 && !(unit >= 0x7f && unit < 0xa0) && unit < 0xfffe) {
            clean += c;
        }
    }
    return clean;
}

/// Cut so that the UTF-8 form has at most that many bytes, at a whole character.
QString cutToBytes(const QString &text, int bytes)
{
    if (text.size() * 3 <= bytes)
        return text;
    int used = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool pair = text[i].isHighSurrogate();
        used += pair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        if (used > bytes)
            return text.left(i) + u'\u2026';
        if (pair)
            ++i;
    }
    return text;
}

QString zoneName(const Plan &plan, const Milestone &milestone)
{
    switch (milestone.deadlineZone) {
    case DeadlineZone::AnywhereOnEarth:
        return u"AoE"_s;
    case DeadlineZone::Utc:
        return u"UTC"_s;
    case DeadlineZone::Local:
        return milestone.timeZone.isEmpty() ? plan.settings().timeZone : milestone.timeZone;
    case DeadlineZone::None:
        break;
    }
    return {};
}

} // namespace

QString calendarKindName(MilestoneKind kind)
{
    static const std::array names{u"Checkpoint"_s, u"Phase"_s, u"Freeze"_s, u"Gate"_s,
                                  u"Build"_s, u"Announcement"_s, u"Go-live"_s, u"End of life"_s};
    static_assert(names.size() == EnumNames<MilestoneKind>::names.size());
    return names[size_t(kind)];
}

QString calendarKindName(WindowKind kind)
{
    static const std::array names{u"Blackout"_s, u"Freeze"_s, u"Maintenance"_s, u"Event"_s, u"Booking"_s};
    static_assert(names.size() == EnumNames<WindowKind>::names.size());
    return names[size_t(kind)];
}

QString calendarKindName(ActionKind kind)
{
    return kind == ActionKind::Contingency ? u"Contingency action"_s : u"Mitigation action"_s;
}

QString longDay(QDate date)
{
    return QLocale::c().toString(date, u"ddd d MMM yyyy");
}

QString shortDeadline(const Plan &plan, const Milestone &milestone, const MilestoneDate &date)
{
    if (milestone.deadlineZone == DeadlineZone::None)
        return {};
    QString text = QLocale::c().toString(date.end, u"ddd d MMM");
    if (const QTime time = deadlineTimeOf(plan, milestone, date); time.isValid())
        text += time.toString(u" HH:mm");
    return text + u", " + zoneName(plan, milestone);
}

QString longDeadline(const Plan &plan, const Milestone &milestone, const MilestoneDate &date)
{
    if (milestone.deadlineZone == DeadlineZone::None)
        return {};
    QString text = longDay(date.end);
    const QTime time = deadlineTimeOf(plan, milestone, date);
    text += time.isValid() ? time.toString(u" HH:mm") : u", end of day"_s;
    if (milestone.deadlineZone == DeadlineZone::AnywhereOnEarth)
        text += u" anywhere on Earth (AoE)"_s;
    else
        text += u", "_s + zoneName(plan, milestone);
    if (date.moment.isValid() && milestone.deadlineZone != DeadlineZone::Utc) {
        const QDateTime moment = date.moment.toUTC();
        text += u", which is "_s + longDay(moment.date()) + moment.time().toString(u" HH:mm") + u" UTC"_s;
    }
    return text;
}

QString calendarLine(const QString &text)
{
    return cleaned(text, u' ').trimmed();
}

QString calendarParagraphs(const QString &text)
{
    return cutToBytes(cleaned(text, u'\n').trimmed(), longestDescription);
}

QString calendarCategory(const QString &text)
{
    QString category = cleaned(text, u' ');
    category.replace(u',', u' ');
    category.replace(u';', u' ');
    return category.simplified();
}

} // namespace Plimsoll
