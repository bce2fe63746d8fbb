// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/invitation.h"

#include "document/publishing/invitationcontent.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "engine/planzone.h"
#include "engine/tolddates.h"
#include "exchange/icsinvitation.h"
#include "exchange/safefilename.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Invitation", text);
}

/// As calendars and mails tell it, in English.
QString whenOf(const Plan &plan, const CalendarItem &item)
{
    return whenText({{}, {}, {}, item.start, item.end, item.moment}, planZone(plan), QLocale::c());
}

QString htmlOf(const QString &subject, const QString &text)
{
    QString body = text.toHtmlEscaped();
    body.replace(u'\n', u"<br>\n"_s);
    return u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"_s + subject.toHtmlEscaped() + u"</title></head>\n<body><p>"_s + body
        + u"</p></body></html>\n"_s;
}

/// What everybody is told now; nothing where it is off, or has no face in that wording any more.
std::optional<CalendarItem> presentItem(const Plan &plan, const Timetable &timetable, MilestoneId id, CalendarWording wording)
{
    auto item = calendarItem(plan, timetable, id, wording);
    return item && item->status != CalendarStatus::Cancelled ? item : std::nullopt;
}

/// Whether people are to be told that there will be no such day: it is cancelled, or gone. That it has no date, or no title that they may
/// read, does not mean that.
bool isOff(const Plan &plan, MilestoneId id)
{
    const Milestone *milestone = plan.find(id);
    const Release *release = milestone ? plan.find(milestone->release) : nullptr;
    return !milestone || milestone->state == MilestoneState::Cancelled || (release && release->state == ReleaseState::Cancelled);
}

/// Everybody who was ever invited to the milestone knows it by the same UID, so that no one may be told an older SEQUENCE.
int highestSequence(const Plan &plan, qint64 milestone)
{
    const CalendarStamp *stamp = plan.find(Id<CalendarStamp>(milestone));
    int highest = stamp ? stamp->sequence : 0;
    for (const SentInvitation &sent : plan.table<SentInvitation>()) {
        // After it was called off it is invited to anew.
        if (sent.milestone == milestone)
            highest = qMax(highest, sent.cancelled ? sent.sequence + 1 : sent.sequence);
    }
    return highest;
}

Error noFace(const Plan &plan, const Timetable &timetable, MilestoneId id, const QString &without)
{
    const Milestone *milestone = plan.find(id);
    const QString name = milestone ? quotedText(displayTitle(plan, *milestone), recordLabel<Milestone>()) : recordLabel<Milestone>();
    return {ErrorCode::InvalidInput,
            milestone && presentItem(plan, timetable, id, CalendarWording::Internal)
                ? tr("%1 has no public title; give it one, or invite with all details.").arg(name)
                : without.arg(name),
            {}};
}

WrittenInvitation written(const Plan &plan, const InvitationContent &content, SentInvitation record, bool isUpdate)
{
    const CalendarStamp *stamp = plan.find(Id<CalendarStamp>(record.milestone));
    IcsEvent event;
    event.uid = calendarUid(plan.planId, record.milestone);
    event.item = content.item;
    event.sequence = record.sequence;
    event.created = stamp && stamp->created.isValid() ? stamp->created : QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
    event.modified = stamp && stamp->modified.isValid() ? stamp->modified : event.created;
    const QByteArray calendar = icsInvitation(event, content.terms.organiser, content.terms.recipients);
    const QString kind = record.cancelled ? u"Cancelled"_s : isUpdate ? u"Updated invitation"_s : u"Invitation"_s;
    const QString when = whenOf(plan, content.item);
    MailDraft draft;
    draft.from = content.terms.organiser;
    draft.to = content.terms.recipients;
    draft.subject = u"%1: %2 (%3)"_s.arg(kind, content.item.summary, when);
    draft.text = content.item.summary + u'\n'
        + (record.cancelled ? u"Is off. It was to be on "_s : isUpdate ? u"New date: "_s : u"Date: "_s) + when + u'\n';
    if (!content.item.description.isEmpty() && !record.cancelled)
        draft.text += u'\n' + content.item.description + u'\n';
    draft.html = htmlOf(draft.subject, draft.text);
    draft.calendar = calendar;
    draft.calendarMethod = record.cancelled ? "CANCEL" : "REQUEST";
    draft.attachments = {{u"invitation.ics"_s, "text/calendar; charset=utf-8; method=" + draft.calendarMethod, calendar}};
    record.content = toText(content);
    return {safeFileName(kind + u' ' + content.item.summary, u"eml"_s), emlDraft(draft), std::move(record)};
}

std::optional<Error> wrongTerms(const InvitationTerms &terms)
{
    if (!isMailAddress(terms.organiser.address)) {
        return Error{ErrorCode::InvalidInput, tr("\"%1\" is no e-mail address that answers can go to; type yours, as in ann@example.org.")
                                                  .arg(terms.organiser.address), {}};
    }
    if (terms.recipients.empty())
        return Error{ErrorCode::InvalidInput, tr("Nobody is invited yet; choose people, or type addresses."), {}};
    for (const MailAddress &recipient : terms.recipients) {
        if (!isMailAddress(recipient.address))
            return Error{ErrorCode::InvalidInput, tr("\"%1\" is no e-mail address; correct it, or leave it out.").arg(recipient.address), {}};
    }
    return {};
}

/// Split where one address ends: at commas, semicolons and lines, but not within a name in quotes.
QStringList addressParts(const QString &text)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        // A quote that nothing closes in its line is a letter like others.
        if (c == u'"')
            quoted = !quoted && text.indexOf(u'"', i + 1) >= 0 && !QStringView(text).sliced(i, text.indexOf(u'"', i + 1) - i).contains(u'\n');
        if (c == u'\n' || (!quoted && (c == u',' || c == u';')))
            parts << QString();
        else
            parts.back() += c;
    }
    return parts;
}

InvitationState stateOf(const InvitationContent &told, const std::optional<CalendarItem> &now, bool off, bool cancelled, QDate today)
{
    if (cancelled)
        return InvitationState::Over;
    if (!now && told.item.end < today)
        return InvitationState::Over;
    if (!now)
        return off ? InvitationState::Off : InvitationState::Moved;
    if (told.item.end < today && now->end < today)
        return InvitationState::Over;
    const bool same = told.item.start == now->start && told.item.end == now->end && told.item.moment == now->moment;
    return same ? InvitationState::Current : InvitationState::Moved;
}

} // namespace

Result<WrittenInvitation> inviteTo(const Plan &plan, const Timetable &timetable, MilestoneId id, const InvitationTerms &terms)
{
    if (const auto wrong = wrongTerms(terms))
        return *wrong;
    const auto item = presentItem(plan, timetable, id, terms.wording);
    if (!item)
        return noFace(plan, timetable, id, tr("Nobody can be invited to %1, which has no date or is cancelled; give it a date first."));
    SentInvitation record;
    record.milestone = id.value();
    record.sequence = highestSequence(plan, record.milestone);
    QStringList addresses;
    for (const MailAddress &recipient : terms.recipients)
        addresses << recipient.address;
    record.recipients = addresses.join(u'\n');
    return written(plan, {*item, terms}, std::move(record), false);
}

Result<WrittenInvitation> updateOf(const Plan &plan, const Timetable &timetable, const SentInvitation &sent)
{
    auto content = invitationContent(sent);
    if (!content) {
        return Error{ErrorCode::Damaged, tr("What was written in this invitation can't be read any more; write a new one."), {}};
    }
    const MilestoneId id(sent.milestone);
    const auto now = presentItem(plan, timetable, id, content->terms.wording);
    if (!now && !isOff(plan, id))
        return noFace(plan, timetable, id, tr("%1 has no date that people could be told; give it one, or cancel it."));
    SentInvitation record = sent;
    record.cancelled = !now;
    if (now)
        content->item = *now;
    else
        content->item.status = CalendarStatus::Cancelled;
    record.sequence = qMax(sent.sequence + 1, highestSequence(plan, sent.milestone));
    return written(plan, *content, std::move(record), true);
}

std::vector<InvitationStanding> invitationStandings(const Plan &plan, const Timetable &timetable, QDate today)
{
    std::vector<InvitationStanding> standings;
    for (const SentInvitation &sent : plan.table<SentInvitation>()) {
        const auto told = invitationContent(sent);
        if (!told)
            continue;
        const MilestoneId id(sent.milestone);
        const auto shown = presentItem(plan, timetable, id, told->terms.wording);
        // Where there is no title to tell, the date still is what it is.
        const auto now = shown ? shown : presentItem(plan, timetable, id, CalendarWording::Internal);
        const bool off = !now && isOff(plan, id);
        standings.push_back({sent.id, shown ? shown->summary : told->item.summary, whenOf(plan, told->item),
                             now ? whenOf(plan, *now) : off ? QString() : tr("no date"), stateOf(*told, now, off, sent.cancelled, today)});
    }
    std::ranges::stable_sort(standings, {}, &InvitationStanding::state);
    return standings;
}

PlanEdit invitationsSent(const Plan &plan, const std::vector<SentInvitation> &sent, const QDateTime &now, IdSource &ids)
{
    PlanDraft draft(plan);
    for (SentInvitation record : sent) {
        if (!record.id.isValid())
            record.id = ids.next<SentInvitation>();
        record.time = now.toUTC();
        record.author.clear(); // Is signed anew.
        draft.put(std::move(record));
    }
    return draft.toEdit(sent.size() == 1 ? QCoreApplication::translate("Edits", "Write an invitation")
                                         : QCoreApplication::translate("Edits", "Write %1 invitations").arg(sent.size()));
}

Result<std::vector<MailAddress>> mailAddresses(const QString &text)
{
    static const QRegularExpression named(u"^(.*)<([^<>]*)>$"_s);
    std::vector<MailAddress> addresses;
    for (const QString &part : addressParts(text)) {
        const QString typed = part.trimmed();
        if (typed.isEmpty())
            continue;
        const auto match = named.match(typed);
        MailAddress address{match.hasMatch() ? match.captured(1).trimmed() : QString(), match.hasMatch() ? match.captured(2).trimmed() : typed};
        if (address.name.size() > 1 && address.name.startsWith(u'"') && address.name.endsWith(u'"'))
            address.name = address.name.mid(1, address.name.size() - 2);
        if (!isMailAddress(address.address))
            return Error{ErrorCode::InvalidInput, tr("\"%1\" is no e-mail address; type it as in ann@example.org.").arg(typed), {}};
        if (std::ranges::find(addresses, address.address, &MailAddress::address) == addresses.end())
            addresses.push_back(std::move(address));
    }
    return addresses;
}

} // namespace Plimsoll
