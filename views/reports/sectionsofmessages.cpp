// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "views/reports/reportmessages.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

std::vector<ReportCell> messageRow(const ReportSource &source, const DueMessage &due)
{
    const Plan &plan = source.plan();
    const Message &message = *due.message;
    const Audience *audience = plan.find(message.audience);
    const Milestone *milestone = plan.find(message.milestone);
    ReportCell when{due.date.isValid() ? dayText(due.date) : reportText("no date"), milestone ? source.titleOf(*milestone) : QString()};
    ReportCell state{label(message.state), message.sentOn.isValid() ? dayText(message.sentOn) : QString()};
    if (due.isOverdue(source.today()))
        state = {reportText("Overdue"), label(message.state), ReportTone::Bad};
    else if (due.isSent())
        state.tone = ReportTone::Good;
    const QString channel = message.channel.isEmpty() && audience ? audience->channel : message.channel;
    return {{message.title, label(message.purpose)}, when, {audience ? audience->name : QString(), channel}, {source.ownerText(message.owner)}, state};
}

ReportTable messageTable(const ReportSource &source)
{
    ReportTable table;
    table.columns = {{reportText("Message"), 3.4}, {reportText("Due"), 2.6}, {reportText("Audience"), 2.2}, {reportText("Owner"), 2.0},
                     {reportText("State"), 1.6}};
    for (const DueMessage &due : dueMessages(source))
        table.rows.push_back(messageRow(source, due));
    return table;
}

/// The newest entry of the ledger for each audience and release.
ReportTable ledgerTable(const ReportSource &source)
{
    std::vector<const Publication *> newest;
    for (const Publication &publication : source.plan().table<Publication>()) {
        const ReleaseId release(publication.release);
        const ReleaseId asked = source.request().release;
        if (asked.isValid() && release.isValid() && release != asked)
            continue;
        if (source.request().audience.isValid() && AudienceId(publication.audience) != source.request().audience)
            continue;
        const auto same = std::ranges::find_if(newest, [&](const Publication *other) {
            return other->audience == publication.audience && other->release == publication.release;
        });
        if (same == newest.end())
            newest.push_back(&publication);
        else if ((*same)->time <= publication.time)
            *same = &publication;
    }
    ReportTable table;
    table.columns = {{reportText("Audience"), 2.0}, {reportText("Last told"), 1.8}, {reportText("What"), 3.0}};
    for (const Publication *publication : newest)
        table.rows.push_back({{publication->audienceName}, {dayText(publication->time.date())}, {publication->title}});
    return table;
}

} // namespace

std::optional<ReportSection> communicationSection(const ReportSource &source)
{
    if (source.isPublic())
        return {};
    ReportSection section{u"communication"_s, reportText("Communication"), {}};
    if (ReportTable messages = messageTable(source); !messages.rows.empty())
        section.blocks.push_back(std::move(messages));
    if (ReportTable ledger = ledgerTable(source); !ledger.rows.empty()) {
        section.blocks.push_back(ReportHeading{reportText("What audiences were last told")});
        section.blocks.push_back(std::move(ledger));
    }
    return section.blocks.empty() ? std::nullopt : std::optional(section);
}

} // namespace Plimsoll
