// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledelivery.h"
#include "samplerecords.h"

#include "domain/edits/fieldedits.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// A stop on the way of a release, reserved from one milestone to another; what is built or shipped happens there.
struct Stop {
    const char *name;
    const char *from;
    const char *until;
    const char *holds; ///< Milestones whose titles begin so happen there.
    const char *note;
};
constexpr Stop stops[] = {
    {"Test clusters", "v1.37.0-beta.0 released", "v1.37.0-rc.1 released", "release-1.37 jobs", "Where the jobs of the branch run."},
    {"Staging registry", "v1.37.0-rc.0 released", "v1.37.0 released", "v1.37.0-", "Images wait here for their promotion."},
    {"Production registry", "v1.37.0 released", "Thaw", "v1.37.0 released", "What clusters pull from."},
};

class DeliveryBuilder
{
public:
    DeliveryBuilder(Plan &plan, IdSource &ids) : m_plan(plan), m_ids(ids), m_records(plan, ids), m_release(plan.table<Release>().at(0)) {}

    void addEnvironments()
    {
        for (int i = 0; i < int(std::size(stops)); ++i) {
            Environment environment;
            environment.id = m_ids.next<Environment>();
            environment.name = QString::fromUtf8(stops[i].name);
            environment.product = m_release.product;
            environment.position = i + 1;
            environment.note = QString::fromUtf8(stops[i].note);
            m_plan.apply(edits::addRecord(m_plan, environment));
            book(environment, stops[i]);
            IdList<Milestone> there;
            for (const Milestone &milestone : m_plan.table<Milestone>()) {
                if (milestone.kind != MilestoneKind::Phase && displayTitle(m_plan, milestone).startsWith(QLatin1StringView(stops[i].holds)))
                    there.push_back(milestone.id);
            }
            if (there.empty())
                qFatal("nothing happens in %s", stops[i].name);
            m_plan.apply(edits::setField<Milestone>(m_plan, there, &Milestone::environment, environment.id));
        }
    }

    void addTrain()
    {
        Train train;
        train.id = m_ids.next<Train>();
        train.name = u"Minor releases"_s;
        train.product = m_release.product;
        train.pattern = m_release.id;
        train.first = QDate(2026, 8, 26);
        train.every = 15;
        train.weekday = Qt::Wednesday;
        train.numbering = u"1.{n}"_s;
        train.firstNumber = 37;
        train.ahead = 0;
        m_plan.apply(edits::addRecord(m_plan, train));
    }

    void addTarget()
    {
        PublishingTarget target;
        target.id = m_ids.next<PublishingTarget>();
        target.name = u"Calendar of the users"_s;
        target.address = u"kubernetes-users.ics"_s;
        for (const Audience &audience : m_plan.table<Audience>()) {
            if (audience.customer)
                target.audience = audience.id;
        }
        m_plan.apply(edits::addRecord(m_plan, target));
    }

private:
    void book(const Environment &environment, const Stop &stop)
    {
        Window booking;
        booking.id = m_ids.next<Window>();
        booking.name = environment.name + u" for "_s + m_release.name;
        booking.kind = WindowKind::Booking;
        booking.release = m_release.id;
        booking.product = m_release.product;
        booking.environment = environment.id;
        booking.startMilestone = m_records.milestone(stop.from);
        booking.endMilestone = m_records.milestone(stop.until);
        m_plan.apply(edits::addRecord(m_plan, booking));
    }

    Plan &m_plan;
    IdSource &m_ids;
    SampleRecords m_records;
    Release m_release;
};

} // namespace

void addSampleDelivery(Plan &plan, IdSource &ids)
{
    DeliveryBuilder builder(plan, ids);
    builder.addEnvironments();
    builder.addTrain();
    builder.addTarget();
}
