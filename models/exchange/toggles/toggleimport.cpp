// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/toggles/toggleimport.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/toggledebt.h"
#include "exchange/importcells.h"
#include "exchange/toggles/toggleimporttext.h"
#include "exchange/toggles/toggletable.h"

#include <QHash>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Outcome = TableImportRow::Outcome;

/// The records of a type by what people call them.
template<typename R>
class NameBook
{
public:
    template<typename Name>
    NameBook(const Plan &plan, Name name)
    {
        for (const R &record : plan.table<R>())
            add(name(record), record.id);
    }
    void add(const QString &name, Id<R> id)
    {
        if (!name.isEmpty() && !m_ids.contains(foldedWords(name)))
            m_ids.insert(foldedWords(name), id);
    }
    [[nodiscard]] Id<R> find(const QString &name) const { return m_ids.value(foldedWords(name)); }

private:
    QHash<QString, Id<R>> m_ids;
};

/// A text of one line of a change: "Stage: Alpha → Beta".
QString changeText(const char *field, const QString &before, const QString &after)
{
    return toggleImportText("%1: %2 → %3").arg(fieldLabel("feature_toggle", field), before.isEmpty() ? toggleImportText("none") : before, after);
}

class ToggleMerge
{
public:
    ToggleMerge(const Plan &plan, const ToggleImportOptions &options, IdSource &ids)
        : m_plan(plan), m_options(options), m_ids(ids), m_draft(plan), m_products(plan, [](const Product &p) { return p.name; }),
          m_roles(plan, [](const Role &r) { return r.name; }),
          m_milestones(plan, [&](const Milestone &m) { return displayTitle(plan, m); }), m_items(plan, [](const WorkItem &i) { return i.key; })
    {
        for (const WorkItem &item : plan.table<WorkItem>())
            m_items.add(item.title, item.id);
        for (const FeatureToggle &toggle : plan.table<FeatureToggle>())
            m_known.emplace(std::pair(toggle.product, toggle.name.toCaseFolded()), toggle.id);
        for (const ToggleState &state : plan.table<ToggleState>())
            m_states.insert({state.toggle, state.environment}, state.id);
    }

    void take(const ToggleRow &row)
    {
        TableImportRow result{rowPlace(row.number), row.name, Outcome::Refused, {}, row.remarks};
        const ProductId product = productOf(row, result);
        if (product.isValid() || row.product.isEmpty())
            merge(row, product, result);
        m_outcome.rows.push_back(std::move(result));
    }

    TableImportOutcome finish(const ToggleTable &table)
    {
        m_outcome.leftOut = table.leftOut;
        if (table.without > 0)
            m_outcome.remarks << (table.without == 1 ? toggleImportText("1 row names no toggle.") : toggleImportText("%1 rows name no toggle.").arg(table.without));
        if (!m_unknownOwners.isEmpty())
            m_outcome.remarks << toggleImportText("Owners for whom the plan has no role, so that they were left out: %1.").arg(m_unknownOwners.join(", "_L1));
        if (m_withoutEnvironment)
            m_outcome.remarks << toggleImportText("The plan has no environment, so that no position could be set; add environments and switch the toggles there.");
        const int changed = m_outcome.count(Outcome::Added) + m_outcome.count(Outcome::Updated);
        m_outcome.edit = m_draft.toEdit(changed == 1 ? toggleImportText("Import 1 feature toggle") : toggleImportText("Import %1 feature toggles").arg(changed));
        return std::move(m_outcome);
    }

private:
    ProductId productOf(const ToggleRow &row, TableImportRow &result) const
    {
        if (row.product.isEmpty())
            return m_options.product;
        const ProductId product = m_products.find(row.product);
        if (!product.isValid())
            result.remarks << toggleImportText("The plan has no product “%1”; add it first, or correct the name.").arg(row.product.left(60));
        return product;
    }

    void merge(const ToggleRow &row, ProductId product, TableImportRow &result)
    {
        const auto key = std::pair(product, row.name.toCaseFolded());
        if (!m_seen.insert(key).second) {
            result.remarks << toggleImportText("It stands in the table before; that row counts.");
            return;
        }
        const auto known = m_known.find(key);
        const bool isNew = known == m_known.end();
        FeatureToggle toggle = isNew ? FeatureToggle() : *m_plan.find(known->second);
        if (isNew) {
            toggle.id = m_ids.next<FeatureToggle>();
            toggle.name = row.name;
            toggle.product = product;
        }
        const bool staged = row.stage && (isNew || toggle.stage != *row.stage);
        fill(row, toggle, isNew, staged, result);
        m_draft.put(toggle);
        for (const auto &[name, position] : row.positions) {
            if (const EnvironmentId environment = environmentOf(product, name); environment.isValid())
                setPosition(toggle, environment, position, result);
            else
                result.remarks << toggleImportText("The product has no environment “%1”.").arg(name.left(60));
        }
        if (row.positions.empty() && staged)
            standAsStaged(toggle, result);
        result.outcome = isNew ? Outcome::Added : result.changes.isEmpty() ? Outcome::Unchanged : Outcome::Updated;
    }

    /// Environments of other products may have the same name.
    [[nodiscard]] EnvironmentId environmentOf(ProductId product, const QString &name) const
    {
        for (const EnvironmentId id : toggleEnvironments(m_plan, product)) {
            if (foldedWords(m_plan.find(id)->name) == foldedWords(name))
                return id;
        }
        return {};
    }

    void fill(const ToggleRow &row, FeatureToggle &toggle, bool isNew, bool staged, TableImportRow &result)
    {
        const auto set = [&](auto FeatureToggle::*member, const char *field, const auto &value, const auto &text) {
            if (toggle.*member == value)
                return;
            if (!isNew)
                result.changes << changeText(field, text(toggle.*member), text(value));
            toggle.*member = value;
        };
        const auto labelled = [](auto value) { return label(value); };
        if (row.kind)
            set(&FeatureToggle::kind, "kind", *row.kind, labelled);
        if (row.stage)
            set(&FeatureToggle::stage, "stage", *row.stage, labelled);
        const auto yesNo = [](bool value) { return value ? toggleImportText("yes") : toggleImportText("no"); };
        if (row.locked)
            set(&FeatureToggle::locked, "locked", *row.locked, yesNo);
        else if (staged)
            set(&FeatureToggle::locked, "locked", toggle.stage == ToggleStage::Stable, yesNo);
        if (row.removed.isValid())
            set(&FeatureToggle::removed, "code_removed", row.removed, [](QDate day) { return day.toString(Qt::ISODate); });
        if (!row.note.isEmpty())
            set(&FeatureToggle::note, "note", row.note, [](const QString &text) { return text; });
        fillNames(row, set, result);
    }

    void fillNames(const ToggleRow &row, const auto &set, TableImportRow &result)
    {
        const auto nameOf = [&](auto id) {
            const auto *record = m_plan.find(id);
            return record ? quotedName(*record) : QString();
        };
        if (const RoleId owner = m_roles.find(row.owner); owner.isValid())
            set(&FeatureToggle::owner, "owner", owner, nameOf);
        else if (!row.owner.isEmpty() && !m_unknownOwners.contains(row.owner))
            m_unknownOwners << row.owner;
        if (const WorkItemId item = m_items.find(row.workItem); item.isValid())
            set(&FeatureToggle::workItem, "work_item", item, nameOf);
        if (const MilestoneId by = m_milestones.find(row.removeBy); by.isValid())
            set(&FeatureToggle::removeBy, "remove_by", by, nameOf);
        else if (!row.removeBy.isEmpty())
            result.remarks << toggleImportText("The plan has no milestone “%1” by which to remove it.").arg(row.removeBy.left(60));
    }

    void standAsStaged(const FeatureToggle &toggle, TableImportRow &result)
    {
        const bool on = toggle.stage == ToggleStage::Beta || toggle.stage == ToggleStage::Stable;
        const auto environments = toggleEnvironments(m_plan, toggle.product);
        m_withoutEnvironment = m_withoutEnvironment || environments.empty();
        for (const EnvironmentId environment : environments)
            setPosition(toggle, environment, {on ? SwitchPosition::On : SwitchPosition::Off, 0}, result);
    }

    void setPosition(const FeatureToggle &toggle, EnvironmentId environment, const TogglePosition &cell, TableImportRow &result)
    {
        const ToggleState *present = m_plan.find(m_states.value({toggle.id, environment}));
        ToggleState state = present ? *present : ToggleState();
        if (present && state.position == cell.position && state.share == cell.share)
            return;
        if (m_plan.find(toggle.id))
            result.changes << toggleImportText("%1: %2 → %3").arg(m_plan.find(environment)->name, present ? label(state.position) : toggleImportText("none"), label(cell.position));
        if (!present) {
            state.id = m_ids.next<ToggleState>();
            state.toggle = toggle.id;
            state.environment = environment;
        }
        state.position = cell.position;
        state.share = cell.share;
        state.since = m_options.today;
        m_draft.put(std::move(state));
    }

    const Plan &m_plan;
    const ToggleImportOptions &m_options;
    IdSource &m_ids;
    PlanDraft m_draft;
    NameBook<Product> m_products;
    NameBook<Role> m_roles;
    NameBook<Milestone> m_milestones;
    NameBook<WorkItem> m_items;
    std::map<std::pair<ProductId, QString>, FeatureToggleId> m_known;
    std::set<std::pair<ProductId, QString>> m_seen;
    QHash<std::pair<FeatureToggleId, EnvironmentId>, ToggleStateId> m_states;
    QStringList m_unknownOwners;
    bool m_withoutEnvironment = false;
    TableImportOutcome m_outcome;
};

} // namespace

Result<TableImportOutcome> importToggles(const Plan &plan, const CsvTable &table, const ToggleImportOptions &options, IdSource &ids)
{
    QStringList environments;
    for (const Environment &environment : plan.table<Environment>())
        environments << environment.name;
    const auto read = readToggles(table, environments);
    if (!read)
        return read.error();
    ToggleMerge merge(plan, options, ids);
    for (const ToggleRow &row : read->rows)
        merge.take(row);
    TableImportOutcome outcome = merge.finish(*read);
    if (const auto sound = validate(plan, outcome.edit); !sound)
        return sound.error();
    return outcome;
}

} // namespace Plimsoll
