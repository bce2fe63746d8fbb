// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/composedmessage.h"

#include "document/markdowndocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "exchange/icsexport.h"
#include "exchange/messagetext.h"
#include "exchange/safefilename.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void addRecipients(ComposedMessage &composed, const Plan &plan, AudienceId audience)
{
    for (const Stakeholder &stakeholder : plan.table<Stakeholder>()) {
        if (stakeholder.audience != audience)
            continue;
        const Person *person = plan.find(stakeholder.person);
        const MailAddress to{person ? person->name : stakeholder.name,
                             (stakeholder.email.isEmpty() && person ? person->email : stakeholder.email).trimmed()};
        if (!isMailAddress(to.address))
            composed.withoutAddress << to.name;
        else if (std::ranges::find(composed.to, to.address, &MailAddress::address) == composed.to.end())
            composed.to.push_back(to);
    }
}

QString languageOf(const Plan &plan, const Message &message)
{
    const Audience *audience = plan.find(message.audience);
    return audience && !audience->language.isEmpty() ? audience->language : u"en"_s;
}

} // namespace

Result<ComposedMessage> composeMessage(const Plan &plan, const Timetable &timetable, const Message &message, const MessageTemplate &text, QDate today)
{
    auto filled = fillTemplate(plan, timetable, message, text, today);
    if (!filled)
        return filled.error();
    const MarkdownDocument document(filled->markdown);
    ComposedMessage composed{filled->subject, filled->markdown, plainTextOf(document), htmlBodyOf(document), {}, {}};
    addRecipients(composed, plan, message.audience);
    return composed;
}

Result<QByteArray> messageDraft(const Plan &plan, const Timetable &timetable, const Message &message, const QDateTime &now, QDate today)
{
    auto filled = messageText(plan, timetable, message, today);
    if (!filled)
        return filled.error();
    CalendarScope scope;
    scope.release = message.release;
    scope.audience = message.audience;
    auto calendar = icsCalendar(plan, timetable, scope, now);
    if (!calendar)
        return calendar.error();
    const MarkdownDocument document(filled->markdown);
    const Release *release = plan.find(message.release);
    ComposedMessage composed;
    addRecipients(composed, plan, message.audience);
    const QString fileName = safeFileName(release ? displayName(plan, *release) : QCoreApplication::translate("ComposedMessage", "Dates"), u"ics"_s);
    // Customers need not know of each other.
    const Audience *audience = plan.find(message.audience);
    const bool apart = audience && audience->customer;
    return emlDraft({apart ? std::vector<MailAddress>() : composed.to,
                     filled->subject,
                     plainTextOf(document),
                     htmlPageOf(document, filled->subject, languageOf(plan, message)),
                     {{fileName, "text/calendar; charset=utf-8; method=PUBLISH", *calendar}},
                     apart ? composed.to : std::vector<MailAddress>()});
}

} // namespace Plimsoll
