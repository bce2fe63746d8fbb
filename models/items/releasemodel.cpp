// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/releasemodel.h"

#include "domain/edits/removal.h"
#include "engine/presentdates.h"

namespace Plimsoll {

namespace {

Column<Release> anchorColumn()
{
    auto anchor = column(&Release::anchor, Format::Choice);
    anchor.choices = [](const Release &release, const ReadContext &context) {
        QList<Choice> choices{{QString(), qint64(0)}};
        for (const Milestone &milestone : context.plan.table<Milestone>()) {
            if (milestone.release == release.id)
                choices.append({displayTitle(context.plan, milestone), milestone.id.value()});
        }
        return choices;
    };
    anchor.set = [](const EditContext &context, std::span<const ReleaseId> ids, const QVariant &cell) -> Result<PlanEdit> {
        // The same title may stand in each release; what is typed means that of the first of these.
        const ReleaseId release = ids.empty() ? ReleaseId() : ids.front();
        QVariant value = cell;
        for (const Milestone &milestone : context.plan.table<Milestone>()) {
            if (cell.typeId() == QMetaType::QString && milestone.release == release
                && displayTitle(context.plan, milestone).compare(cell.toString().trimmed(), Qt::CaseInsensitive) == 0)
                value = milestone.id.value();
        }
        const auto id = fromCell<MilestoneId>(value, {}, context);
        return id ? Result<PlanEdit>(edits::setField(context.plan, ids, &Release::anchor, *id)) : Result<PlanEdit>(id.error());
    };
    return anchor;
}

/// Any release but itself.
Column<Release> hotfixColumn()
{
    auto hotfix = column(&Release::hotfixOf, Format::Choice);
    hotfix.choices = [](const Release &release, const ReadContext &context) {
        QList<Choice> choices{{QString(), qint64(0)}};
        for (const Release &other : context.plan.table<Release>()) {
            if (other.id != release.id)
                choices.append({recordName(context.plan, other), other.id.value()});
        }
        return choices;
    };
    return hotfix;
}

/// The day of the anchor; the date that a release is known by.
Column<Release> anchorDateColumn()
{
    Column<Release> date;
    date.field = QStringLiteral("anchor_date");
    date.heading = QCoreApplication::translate("ReleaseModel", "Date");
    date.format = Format::Date;
    date.fields = fieldBit(&Release::anchor);
    date.value = [](const Release &r, const ReadContext &context) { return QVariant(context.timetable.startOf(r.anchor)); };
    date.sortKey = [](const Release &r, const ReadContext &context) {
        const QDate day = context.timetable.startOf(r.anchor);
        return day.isValid() ? QVariant(day) : QVariant();
    };
    date.text = [](const Release &r, const ReadContext &context) {
        return dateText(context.timetable.startOf(r.anchor), context.locale);
    };
    date.touchedBy = [](const PlanChange &change) {
        const auto &releases = change.after.table<Release>();
        return std::any_of(releases.begin(), releases.end(), [&](const Release &r) {
            return change.timetableBefore.startOf(r.anchor) != change.timetableAfter.startOf(r.anchor);
        });
    };
    return date;
}

} // namespace

ReleaseModel::ReleaseModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Release::product, Format::Choice),
        column(&Release::name, Format::Text),
        column(&Release::state, Format::Choice),
        anchorColumn(),
        anchorDateColumn(),
        column(&Release::train, Format::Choice),
        column(&Release::departure, Format::Date),
        hotfixColumn(),
        column(&Release::note, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        Release made;
        made.id = context.ids.next<Release>();
        made.name = unusedName<Release>(context.plan, tr("New release"));
        const auto &products = context.plan.table<Product>();
        made.product = products.isEmpty() ? ProductId() : products.at(products.size() - 1).id;
        return made;
    });
    setRemover([](const EditContext &context, std::span<const ReleaseId> ids) {
        return edits::removeReleases(context.plan, ids, presentDates(context.plan, context.timetable, context.today));
    });
}

} // namespace Plimsoll
