// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rollout/togglemodel.h"

#include "domain/edits/removal.h"
#include "engine/rollout/rolloutedits.h"
#include "engine/rollout/toggleposition.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A table has 64 columns at most, and a page has room for fewer.
constexpr size_t mostEnvironments = 40;
constexpr auto environmentPrefix = "environment:"_L1;

QString tr(const char *text)
{
    return QCoreApplication::translate("ToggleModel", text);
}

bool standsThere(const FeatureToggle &toggle, const Environment &environment)
{
    return !environment.product.isValid() || !toggle.product.isValid() || environment.product == toggle.product;
}

/// A mark and a word, so that a column is read at a glance: "● On", "◐ 25 %", "○ Off".
QString positionText(const ToggleState *state, const QLocale &locale)
{
    const SwitchPosition position = state ? state->position : SwitchPosition::Off;
    switch (position) {
    case SwitchPosition::On:
        return tr("● On");
    case SwitchPosition::Some:
        return tr("◐ %1 %").arg(locale.toString(state->share, 'g', 6));
    case SwitchPosition::Off:
        break;
    }
    return tr("○ Off");
}

double shareOf(const ToggleState *state)
{
    return !state || state->position == SwitchPosition::Off ? 0.0 : state->position == SwitchPosition::On ? 100.0 : state->share;
}

} // namespace

ToggleModel::ToggleModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    m_states.emplace(plan());
    std::vector<Column<FeatureToggle>> columns{column(&FeatureToggle::name, Format::Text)};
    for (const EnvironmentId id : shownEnvironments(plan()))
        columns.push_back(positionColumn(*plan().find(id)));
    columns.push_back(column(&FeatureToggle::stage, Format::Choice));
    columns.push_back(column(&FeatureToggle::locked, Format::Flag));
    columns.push_back(debtColumn());
    columns.push_back(column(&FeatureToggle::owner, Format::Choice));
    columns.push_back(column(&FeatureToggle::removeBy, Format::Choice));
    columns.push_back(column(&FeatureToggle::removed, Format::Date));
    columns.push_back(column(&FeatureToggle::kind, Format::Choice));
    columns.push_back(column(&FeatureToggle::workItem, Format::Choice));
    columns.push_back(column(&FeatureToggle::product, Format::Choice));
    columns.push_back(column(&FeatureToggle::note, Format::LongText));
    setColumns(std::move(columns));
    setFactory([](const EditContext &context) {
        FeatureToggle made;
        made.id = context.ids.next<FeatureToggle>();
        made.name = unusedName<FeatureToggle>(context.plan, tr("NewToggle"));
        if (context.plan.table<Product>().size() == 1)
            made.product = context.plan.table<Product>().at(0).id;
        return made;
    });
    setRemover([](const EditContext &context, std::span<const FeatureToggleId> ids) { return edits::removeRecords<FeatureToggle>(context.plan,
        ids); });
}

std::vector<EnvironmentId> ToggleModel::shownEnvironments(const Plan &plan)
{
    auto environments = toggleEnvironments(plan, {});
    environments.resize(std::min(environments.size(), mostEnvironments));
    return environments;
}

QString ToggleModel::fieldOf(EnvironmentId environment)
{
    return environmentPrefix + QString::number(environment.value());
}

EnvironmentId ToggleModel::environmentOfField(const QString &field)
{
    return field.startsWith(environmentPrefix) ? EnvironmentId(field.mid(environmentPrefix.size()).toLongLong()) : EnvironmentId();
}

void ToggleModel::snapshotReplaced(const PlanChange *change)
{
    if (!change || change->wholePlan || !change->edit.changes<ToggleState>().empty() || !change->edit.changes<Environment>().empty()
        || !change->edit.changes<FeatureToggle>().empty())
        m_states.emplace(plan());
}

Column<FeatureToggle> ToggleModel::positionColumn(const Environment &environment)
{
    const EnvironmentId id = environment.id;
    Column<FeatureToggle> position;
    position.field = fieldOf(id);
    position.heading = environment.name;
    position.fields = fieldBit(&FeatureToggle::product);
    position.touchedBy = [](const PlanChange &change) { return change.wholePlan || !change.edit.changes<ToggleState>().empty(); };
    position.text = [this, id](const FeatureToggle &toggle, const ReadContext &context) {
        const Environment *in = context.plan.find(id);
        return in && standsThere(toggle, *in) ? positionText(m_states->find(toggle.id, id), context.locale) : QString();
    };
    position.value = [this, id](const FeatureToggle &toggle, const ReadContext &context) {
        const ToggleState *state = m_states->find(toggle.id, id);
        return QVariant(state && state->position == SwitchPosition::Some ? context.locale.toString(state->share, 'g', 6) + u" %"
                                                                        : label(state ? state->position : SwitchPosition::Off));
    };
    position.sortKey = [this, id](const FeatureToggle &toggle, const ReadContext &) { return QVariant(shareOf(m_states->find(toggle.id, id))); };
    position.set = [id](const EditContext &context, std::span<const FeatureToggleId> ids, const QVariant &cell) -> Result<PlanEdit> {
        QString text = cell.toString().trimmed();
        while (!text.isEmpty() && !text.front().isLetterOrNumber())
            text = text.mid(1).trimmed();
        const auto read = text.isEmpty() ? std::optional(TogglePosition()) : readPosition(text);
        if (!read)
            return Error{ErrorCode::InvalidInput, tr("“%1” is no position; type on, off or a share like 25 %.").arg(text.left(60)), {}};
        return setTogglePosition(context.plan, ids, id, read->position, read->share, context.today, context.ids);
    };
    return position;
}

Column<FeatureToggle> ToggleModel::debtColumn()
{
    const auto debt = [this](const FeatureToggle &toggle, const ReadContext &context) {
        return debtOf(context.timetable, *m_states, toggle, document().today());
    };
    auto shown = computedColumn<FeatureToggle>(u"debt"_s, tr("Debt"), [debt](const FeatureToggle &toggle, const ReadContext &context) {
        const ToggleDebt owed = debt(toggle, context);
        return owed.score() == 0 ? QString() : tr("%1: %2").arg(context.locale.toString(owed.score()), debtText(owed));
    });
    shown.fields = fieldBit(&FeatureToggle::removeBy) | fieldBit(&FeatureToggle::removed) | fieldBit(&FeatureToggle::stage)
        | fieldBit(&FeatureToggle::locked) | fieldBit(&FeatureToggle::kind) | fieldBit(&FeatureToggle::product);
    shown.touchedBy = [](const PlanChange &change) {
        return change.wholePlan || !change.edit.changes<ToggleState>().empty() || !change.edit.changes<Environment>().empty()
            || !(change.timetableBefore == change.timetableAfter);
    };
    // The worst first, where it is sorted up.
    shown.sortKey = [debt](const FeatureToggle &toggle, const ReadContext &context) { return QVariant(-debt(toggle, context).score()); };
    return shown;
}

} // namespace Plimsoll
