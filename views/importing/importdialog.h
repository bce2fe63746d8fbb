// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmessagerows.h"
#include "exchange/scheduleimport.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace Plimsoll {

class MappingTable;
class OutcomeTable;
class PlanDocument;

/// Brings a table into the plan: what its rows and columns are, which release they go to, and what would become of each row, before it is
/// accepted as one step. Deletes itself when closed.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// A table that was read from a file or pasted; the kind can be changed.
    ImportDialog(PlanDocument &document, CsvTable table, QWidget *parent, ImportKind kind = ImportKind::Milestones);

    /// The import as it stands; nothing where the table cannot be taken in.
    [[nodiscard]] const std::optional<ImportOutcome> &outcome() const { return m_outcome; }
    void accept() override;

Q_SIGNALS:
    /// The rows are in the plan; the release is invalid for kinds that go to none.
    void imported(Plimsoll::ReleaseId release);

private:
    void build();
    [[nodiscard]] QFormLayout *makeChoices();
    [[nodiscard]] QWidget *makeDateOrder();
    void fillNames();
    void forgetColumns();
    void readAgain();
    void showMapping();
    void showOutcome(const Result<ImportOutcome> &outcome);
    void showKindChoices();
    [[nodiscard]] ImportKind kind() const;
    /// Where rows are audiences or messages, that have columns of their own.
    [[nodiscard]] std::optional<MessageTable> messageTable() const;
    [[nodiscard]] ReleaseId importedRelease() const;

    PlanDocument &m_document;
    CsvTable m_table;
    ImportOptions m_options;
    std::optional<ImportOutcome> m_outcome;
    QFormLayout *m_choices = nullptr;
    QComboBox *m_kind;
    QComboBox *m_product;
    QComboBox *m_release;
    QComboBox *m_anchor;
    QComboBox *m_key;
    QComboBox *m_calendar;
    QCheckBox *m_learn;
    QWidget *m_order = nullptr;
    QLabel *m_orderQuestion = nullptr;
    QButtonGroup *m_orderButtons = nullptr;
    MappingTable *m_columns;
    QLabel *m_summary;
    QLabel *m_remarks;
    OutcomeTable *m_rows;
    QPushButton *m_accept = nullptr;
};

} // namespace Plimsoll
