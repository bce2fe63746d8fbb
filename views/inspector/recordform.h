// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "domain/edits/fieldedits.h"
#include "engine/workingdays.h"
#include "items/cellvalue.h"
#include "views/inspector/amountfield.h"
#include "views/inspector/choicefield.h"
#include "views/inspector/datefield.h"
#include "views/inspector/flagfield.h"
#include "views/inspector/form.h"
#include "views/inspector/listfield.h"
#include "views/inspector/notefield.h"
#include "views/inspector/textfield.h"

namespace Plimsoll {

/// A form over records of one type. A member alone makes a whole row: label, editor, reading and writing follow from its type and the
/// field list. An edit goes to all records of the form, as one step.
template<typename R>
class RecordForm : public Form
{
public:
    using Form::Form;

    void setRecords(const std::vector<qint64> &ids) override
    {
        m_ids.clear();
        for (const qint64 id : ids)
            m_ids.emplace_back(id);
        restoreAll();
        refresh();
    }
    [[nodiscard]] const IdList<R> &ids() const { return m_ids; }
    /// The records that the plan has of the form's.
    [[nodiscard]] std::vector<const R *> records(const Plan &plan) const
    {
        std::vector<const R *> found;
        for (const auto id : m_ids) {
            if (const R *record = plan.find(id))
                found.push_back(record);
        }
        return found;
    }
    /// The only record; null where there are several or none.
    [[nodiscard]] const R *only(const Plan &plan) const { return m_ids.size() == 1 ? plan.find(m_ids.front()) : nullptr; }
    template<typename Predicate>
    [[nodiscard]] bool any(const Plan &plan, Predicate &&predicate) const
    {
        const auto found = records(plan);
        return std::any_of(found.begin(), found.end(), [&](const R *record) { return predicate(*record); });
    }
    template<typename Predicate>
    [[nodiscard]] bool all(const Plan &plan, Predicate &&predicate) const
    {
        return !any(plan, [&](const R &record) { return !predicate(record); });
    }

    /// Reads value(record) of all records: one state, or mixed.
    template<typename Value>
    [[nodiscard]] auto reader(Value value) const
    {
        return [this, value](const Plan &plan, const Timetable &) {
            const auto found = records(plan);
            if (found.empty())
                return FieldState{};
            FieldState state = value(plan, *found.front());
            for (const R *record : found) {
                if (!(value(plan, *record) == state))
                    return FieldState{{}, {}, true};
            }
            return state;
        };
    }

    /// A row for the member; to be changed where something about it is special, then added.
    template<typename T>
    [[nodiscard]] Row row(T R::*member)
    {
        Row made;
        made.label = fieldLabel(Record<R>::table, fieldName(member));
        made.editor = makeEditor<T>();
        made.read = reader([member](const Plan &plan, const R &record) {
            const QLocale locale;
            // Texts of cells read no dates; those of references need the plan.
            return FieldState{cellValue(record.*member), cellText(record.*member, ReadContext{plan, Timetable(), locale})};
        });
        made.write = [this, member](const QVariant &cell) -> Result<PlanEdit> {
            const Plan &plan = document().plan();
            const auto found = records(plan);
            if (found.empty())
                return PlanEdit();
            const QLocale locale;
            const EditContext context{plan, document().timetable(), locale, document().today(), document().ids()};
            const auto value = fromCell<T>(cell, found.front()->*member, context);
            if (!value)
                return value.error();
            return edits::setField<R, T>(plan, std::span(m_ids), member, *value);
        };
        if constexpr (std::is_enum_v<T> || IdTraits<T>::isId || IdTraits<T>::isIdList) {
            made.choices = [](const Plan &plan) {
                const QLocale locale;
                return cellChoices<T>(ReadContext{plan, Timetable(), locale});
            };
        }
        return made;
    }
    template<typename T>
    void add(T R::*member)
    {
        addRow(row(member));
    }
    /// A row whose edit is more than another value of its member: as in tables, set(context, ids, cell) makes it.
    template<typename Set>
    void addSetBy(Row made, Set set)
    {
        made.write = [this, set](const QVariant &cell) -> Result<PlanEdit> {
            const QLocale locale;
            const EditContext context{document().plan(), document().timetable(), locale, document().today(), document().ids()};
            return set(context, std::span(ids()), cell);
        };
        addRow(std::move(made));
    }
    /// A reference whose empty choice has a name of its own: "The plan's".
    template<typename T>
    void addReference(Id<T> R::*member, const QString &none)
    {
        Row made = row(member);
        made.choices = [none](const Plan &plan) {
            auto choices = recordChoices<T>(plan, true);
            choices.front().text = none;
            return choices;
        };
        addRow(std::move(made));
    }

private:
    template<typename T>
    [[nodiscard]] FieldEditor *makeEditor()
    {
        if constexpr (std::is_same_v<T, bool>) {
            return new FlagField;
        } else if constexpr (std::is_same_v<T, QDate>) {
            auto *field = new DateField([this](QDate current) {
                return DateInputContext{document().today(), current, &document().timetable().calendars().ofPlan(), QLocale()};
            });
            field->dateEdit()->setFirstDayOfWeek(document().plan().settings().firstDayOfWeek);
            return field;
        } else if constexpr (std::is_enum_v<T> || IdTraits<T>::isId) {
            return new ChoiceField;
        } else if constexpr (IdTraits<T>::isIdList) {
            return new ListField;
        } else {
            return new TextField;
        }
    }

    IdList<R> m_ids;
};

} // namespace Plimsoll
