// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordcsv.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "exchange/csvwriter.h"
#include "exchange/writefile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The name by which people know the record.
template<typename R>
QString nameOf(const Plan &plan, Id<R> id)
{
    const R *record = plan.find(id);
    if (!record)
        return {};
    if constexpr (std::is_same_v<R, Milestone>)
        return displayTitle(plan, *record);
    else if constexpr (std::is_same_v<R, Release>)
        return displayName(plan, *record);
    else if constexpr (requires { record->title; })
        return record->title;
    else if constexpr (requires { record->name; })
        return record->name;
    else
        return record->id.toString();
}

template<typename X>
QString cellOfNames(const Plan &plan, const IdList<X> &ids)
{
    QStringList names;
    for (const auto id : ids)
        names += nameOf(plan, id);
    return names.join("; "_L1);
}

template<typename Value>
void writeValue(CsvWriter &csv, const Plan &plan, const Value &value)
{
    if constexpr (std::is_same_v<Value, QString>) {
        csv.text(value);
    } else if constexpr (std::is_same_v<Value, bool>) {
        csv.plain(value ? u"true"_s : u"false"_s);
    } else if constexpr (std::is_arithmetic_v<Value>) {
        if constexpr (std::is_floating_point_v<Value>)
            csv.number(double(value));
        else
            csv.number(qint64(value));
    } else {
        csv.plain(FieldCodec<Value>::toStored(value).toString());
    }
    if constexpr (IdTraits<Value>::isId)
        csv.text(nameOf(plan, value));
    else if constexpr (IdTraits<Value>::isIdList)
        csv.text(cellOfNames(plan, value));
}

template<typename R>
void writeHeader(CsvWriter &csv)
{
    csv.plain(u"id"_s);
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        const QString name = QString::fromLatin1(field.name);
        csv.plain(name);
        if constexpr (IdTraits<Value>::isId)
            csv.plain(name + u"_name");
        else if constexpr (IdTraits<Value>::isIdList)
            csv.plain(name + u"_names");
    });
    csv.endRow();
}

/// What is written instead of a field that stays in the plan: why somebody is away is nobody else's business.
std::optional<QString> saidOutside(const Absence &, const char *field)
{
    if (qstrcmp(field, "kind") == 0)
        return u"away"_s;
    return qstrcmp(field, "note") == 0 ? std::optional(QString()) : std::nullopt;
}

template<typename R>
std::optional<QString> saidOutside(const R &, const char *)
{
    return {};
}

struct TimetableRow {
    QDate start;
    QDate end;
    QDateTime moment;
    QString kind;
    QString table;
    QString id;
    QString title;
    QString release;
    QString state;
    DateIssue issue = DateIssue::None;
};

QString issueName(DateIssue issue)
{
    static const std::array names{u""_s, u"cycle"_s, u"anchor_without_date"_s, u"no_working_day"_s, u"out_of_range"_s,
                                  u"end_before_start"_s};
    return names.at(size_t(issue));
}

QString releaseName(const Plan &plan, ReleaseId id)
{
    return nameOf(plan, id);
}

std::vector<TimetableRow> timetableRows(const Plan &plan, const Timetable &timetable)
{
    std::vector<TimetableRow> rows;
    for (const Milestone &m : plan.table<Milestone>()) {
        const MilestoneDate *date = timetable.find(m.id);
        const MilestoneDate known = date ? *date : MilestoneDate();
        rows.push_back({known.start, known.end, known.moment, FieldCodec<MilestoneKind>::name(m.kind), u"milestone"_s, m.id.toString(),
                        displayTitle(plan, m), releaseName(plan, m.release), FieldCodec<MilestoneState>::name(m.state), known.issue});
    }
    for (const Window &w : plan.table<Window>()) {
        const WindowDates *dates = timetable.find(w.id);
        const WindowDates known = dates ? *dates : WindowDates();
        rows.push_back({known.start, known.end, {}, FieldCodec<WindowKind>::name(w.kind), u"window"_s, w.id.toString(), w.name,
                        releaseName(plan, w.release), {}, known.issue});
    }
    // Those without a date come first: an invalid date is the smallest. Rows are in the order of ids already.
    std::ranges::stable_sort(rows, {}, [](const TimetableRow &row) { return row.start; });
    return rows;
}

} // namespace

template<typename R>
QByteArray recordCsv(const Plan &plan)
{
    CsvWriter csv;
    writeHeader<R>(csv);
    for (const R &record : plan.table<R>()) {
        csv.plain(record.id.toString());
        forEachField<R>([&](const auto &field, int) {
            if (const auto said = saidOutside(record, field.name))
                csv.plain(*said);
            else
                writeValue(csv, plan, record.*field.member);
        });
        csv.endRow();
    }
    return csv.bytes();
}

QByteArray timetableCsv(const Plan &plan, const Timetable &timetable)
{
    CsvWriter csv;
    csv.row({u"table"_s, u"id"_s, u"release"_s, u"title"_s, u"kind"_s, u"state"_s, u"start"_s, u"weekday"_s, u"end"_s, u"deadline_utc"_s,
             u"issue"_s});
    for (const TimetableRow &row : timetableRows(plan, timetable)) {
        csv.plain(row.table);
        csv.plain(row.id);
        csv.text(row.release);
        csv.text(row.title);
        csv.plain(row.kind);
        csv.plain(row.state);
        csv.plain(row.start.toString(Qt::ISODate));
        csv.plain(QLocale::c().toString(row.start, u"ddd"));
        csv.plain(row.end.toString(Qt::ISODate));
        csv.plain(row.moment.isValid() ? row.moment.toUTC().toString(Qt::ISODate) : QString());
        csv.plain(issueName(row.issue));
        csv.endRow();
    }
    return csv.bytes();
}

Result<QStringList> writeCsvFolder(const Plan &plan, const Timetable &timetable, const QString &folder)
{
    const QDir directory(folder);
    if (!directory.mkpath(u"."_s)) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("RecordCsv", "The folder %1 could not be made; choose another place.").arg(folder), folder};
    }
    QStringList written;
    std::optional<Error> error;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        const QString path = directory.filePath(name + u".csv");
        if (auto done = writeFile(path, bytes); !done)
            error = done.error();
        else
            written += path;
    };
    forEachRecordType([&]<typename R>() {
        if (!error)
            write(QString::fromLatin1(Record<R>::table), recordCsv<R>(plan));
    });
    if (!error)
        write(u"timetable"_s, timetableCsv(plan, timetable));
    return error ? Result<QStringList>(*error) : Result<QStringList>(written);
}

template QByteArray recordCsv<PlanSettings>(const Plan &);
template QByteArray recordCsv<WorkingCalendar>(const Plan &);
template QByteArray recordCsv<CalendarException>(const Plan &);
template QByteArray recordCsv<Product>(const Plan &);
template QByteArray recordCsv<Release>(const Plan &);
template QByteArray recordCsv<Milestone>(const Plan &);
template QByteArray recordCsv<Window>(const Plan &);
template QByteArray recordCsv<Team>(const Plan &);
template QByteArray recordCsv<Role>(const Plan &);
template QByteArray recordCsv<Person>(const Plan &);
template QByteArray recordCsv<Skill>(const Plan &);
template QByteArray recordCsv<Audience>(const Plan &);
template QByteArray recordCsv<PersonSkill>(const Plan &);
template QByteArray recordCsv<Membership>(const Plan &);
template QByteArray recordCsv<WorkingPattern>(const Plan &);
template QByteArray recordCsv<Absence>(const Plan &);
template QByteArray recordCsv<StandingCommitment>(const Plan &);
template QByteArray recordCsv<RoughDemand>(const Plan &);
template QByteArray recordCsv<WorkItem>(const Plan &);
template QByteArray recordCsv<Demand>(const Plan &);
template QByteArray recordCsv<Responsibility>(const Plan &);
template QByteArray recordCsv<RiskScale>(const Plan &);
template QByteArray recordCsv<RiskLevel>(const Plan &);
template QByteArray recordCsv<Risk>(const Plan &);
template QByteArray recordCsv<RiskAction>(const Plan &);
template QByteArray recordCsv<RiskPosition>(const Plan &);
template QByteArray recordCsv<Stakeholder>(const Plan &);
template QByteArray recordCsv<MessageTemplate>(const Plan &);
template QByteArray recordCsv<Message>(const Plan &);
template QByteArray recordCsv<Publication>(const Plan &);
template QByteArray recordCsv<SentSheet>(const Plan &);
template QByteArray recordCsv<Environment>(const Plan &);
template QByteArray recordCsv<MilestoneDependency>(const Plan &);
template QByteArray recordCsv<WindowException>(const Plan &);
template QByteArray recordCsv<Train>(const Plan &);
template QByteArray recordCsv<TrainException>(const Plan &);
template QByteArray recordCsv<Slip>(const Plan &);
template QByteArray recordCsv<Baseline>(const Plan &);
template QByteArray recordCsv<BaselineDate>(const Plan &);
template QByteArray recordCsv<PublishingTarget>(const Plan &);
template QByteArray recordCsv<PublishedCalendar>(const Plan &);
template QByteArray recordCsv<PublishedEvent>(const Plan &);
template QByteArray recordCsv<SentInvitation>(const Plan &);
template QByteArray recordCsv<Scenario>(const Plan &);
template QByteArray recordCsv<WorkDependency>(const Plan &);
template QByteArray recordCsv<ScheduledWork>(const Plan &);
template QByteArray recordCsv<BaselineWork>(const Plan &);
template QByteArray recordCsv<Component>(const Plan &);
template QByteArray recordCsv<FeatureToggle>(const Plan &);
template QByteArray recordCsv<ToggleState>(const Plan &);
template QByteArray recordCsv<TestSuite>(const Plan &);
template QByteArray recordCsv<TestCase>(const Plan &);
template QByteArray recordCsv<TestCycle>(const Plan &);
template QByteArray recordCsv<PlannedTest>(const Plan &);
template QByteArray recordCsv<Build>(const Plan &);
template QByteArray recordCsv<Promotion>(const Plan &);
template QByteArray recordCsv<PipelineRun>(const Plan &);
template QByteArray recordCsv<TestRun>(const Plan &);
template QByteArray recordCsv<TestResult>(const Plan &);
template QByteArray recordCsv<Bug>(const Plan &);
template QByteArray recordCsv<TriageRule>(const Plan &);
template QByteArray recordCsv<ExceptionRequest>(const Plan &);
template QByteArray recordCsv<RolloutStep>(const Plan &);
template QByteArray recordCsv<BackOutPlan>(const Plan &);
template QByteArray recordCsv<InfrastructureCode>(const Plan &);
template QByteArray recordCsv<InfrastructureChange>(const Plan &);
template QByteArray recordCsv<Incident>(const Plan &);
template QByteArray recordCsv<OnCall>(const Plan &);
template QByteArray recordCsv<Gate>(const Plan &);
template QByteArray recordCsv<Criterion>(const Plan &);
template QByteArray recordCsv<Decision>(const Plan &);
template QByteArray recordCsv<DecisionCondition>(const Plan &);
template QByteArray recordCsv<Vote>(const Plan &);
template QByteArray recordCsv<Waiver>(const Plan &);
template QByteArray recordCsv<ChecklistItem>(const Plan &);
template QByteArray recordCsv<RunbookStep>(const Plan &);
template QByteArray recordCsv<ReviewFinding>(const Plan &);
template QByteArray recordCsv<CalendarStamp>(const Plan &);

} // namespace Plimsoll
