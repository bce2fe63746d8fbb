// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/targettexts.h"

#include "document/publishing/filetarget.h"
#include "document/publishing/targetfacts.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PublishDialog", text);
}

} // namespace

QString scopeText(const Plan &plan, const PublishingTarget &target)
{
    QStringList parts;
    if (const Release *release = plan.find(target.release))
        parts << displayName(plan, *release);
    else if (const Product *product = plan.find(target.product))
        parts << product->name;
    if (target.reach != MilestoneReach::All)
        parts << label(target.reach);
    if (const Team *team = plan.find(target.team))
        parts << team->name;
    return parts.isEmpty() ? tr("Everything") : parts.join(u" · "_s);
}

QString audienceText(const Plan &plan, const PublishingTarget &target)
{
    const Audience *audience = plan.find(target.audience);
    return audience ? audience->name : tr("Everybody inside");
}

QString lastPublishedText(const Plan &plan, const PublishingTarget &target, const QString &planPath, const QLocale &locale)
{
    const QDateTime time = publishedCalendar(plan, target, planPath).time;
    return time.isValid() ? locale.toString(time.toLocalTime(), u"ddd d MMM, HH:mm"_s) : tr("Never");
}

QString subscriptionAddress(const Plan &plan, const PublishingTarget &target, const QString &planPath)
{
    if (target.kind == TargetKind::File)
        return QDir::toNativeSeparators(filePathOf(target, planPath));
    const QString published = publishedCalendar(plan, target, planPath).address;
    return published.isEmpty() ? target.address : published;
}

std::vector<SubscribeSteps> subscribeSteps(TargetKind kind)
{
    const QString outlook = tr("Outlook");
    const QString google = tr("Google Calendar");
    const QString apple = tr("Apple Calendar");
    const QString thunderbird = tr("Thunderbird");
    if (kind == TargetKind::File) {
        return {{outlook, tr("Open the file, or File › Open & Export › Import/Export. To follow changes, put the file where it has a web address."),
                 tr("A copy: open it again after each publishing.")},
                {google, tr("Settings › Import & export › Import. To follow changes, put the file where it has a web address."),
                 tr("A copy: import it again after each publishing; events move, none is doubled.")},
                {apple, tr("File › Import. To follow changes, put the file where it has a web address."),
                 tr("A copy: import it again after each publishing.")},
                {thunderbird, tr("New Calendar › On the Network, with file:// before the path, also in a shared folder."),
                 tr("30 minutes, unless set otherwise there.")}};
    }
    if (kind == TargetKind::Web) {
        return {{outlook, tr("Calendar › Add calendar › Subscribe from web, and paste the address."), tr("3 hours to a day; it can't be hastened.")},
                {google, tr("Other calendars + › From URL, and paste the address; Google must reach it from outside."), tr("4 to 24 hours; it can't be hastened.")},
                {apple, tr("File › New Calendar Subscription, and paste the address; set Auto-refresh there."), tr("As set: from 5 minutes to a week.")},
                {thunderbird, tr("New Calendar › On the Network, and paste the address."), tr("30 minutes, unless set otherwise there.")}};
    }
    return {{outlook, tr("Outlook reads no CalDAV by itself; subscribe to the address that the server gives out for .ics, or use an add-in such as CalDAV Synchronizer."),
             tr("3 hours to a day by .ics; as set in the add-in.")},
            {google, tr("Google reads no CalDAV of others; subscribe to the address that the server gives out for .ics, under Other calendars + › From URL."),
             tr("4 to 24 hours.")},
            {apple, tr("Settings › Accounts › Add Other Account › CalDAV, with the server and your own user name."), tr("At once to 15 minutes.")},
            {thunderbird, tr("New Calendar › On the Network, with the address and your own user name."), tr("30 minutes, or by Synchronise at once.")}};
}

QString subscribeText(TargetKind kind)
{
    QStringList paragraphs;
    for (const SubscribeSteps &steps : subscribeSteps(kind))
        paragraphs << steps.program + u'\n' + steps.steps + u'\n' + tr("Changes show after: %1").arg(steps.lag);
    return paragraphs.join(u"\n\n"_s);
}

} // namespace Plimsoll
