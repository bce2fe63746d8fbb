// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/tableimport.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace Plimsoll {

class PlanDocument;

/// Records of a table file, with a preview of what would become of each row; accepting it is one step. What the rows are, and what is asked
/// about them, is for those that inherit it: they fill the form and call fill() at the end of their constructor. The document must outlive it;
/// deletes itself when closed.
class TableImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Error or counts, as the dialog shows it above the rows.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QTreeWidget &rows() const { return *m_rows; }
    [[nodiscard]] QPushButton &takeButton() const { return *m_take; }
    void accept() override;

Q_SIGNALS:
    /// How many rows made or changed a record.
    void imported(int records);

protected:
    struct Texts {
        QString title;   ///< Of the window.
        QString rows;    ///< What the rows are called for screen readers.
        QString takeOne; ///< "&Import 1 toggle"
        QString takeMany; ///< "&Import %1 toggles"
    };

    TableImportDialog(PlanDocument &document, Texts texts, QWidget *parent);

    [[nodiscard]] PlanDocument &document() const { return m_document; }
    [[nodiscard]] QFormLayout &form() const { return *m_form; }
    /// What would become of the table as the form stands.
    [[nodiscard]] virtual Result<TableImportOutcome> preview() = 0;
    void fill();

private:
    void build();
    void fillRows();
    void tell();
    [[nodiscard]] bool hasOutcome() const { return m_outcome && m_outcome->hasValue(); }
    [[nodiscard]] int taken() const;

    PlanDocument &m_document;
    Texts m_texts;
    std::optional<Result<TableImportOutcome>> m_outcome;
    QFormLayout *m_form;
    QLabel *m_summary;
    QTreeWidget *m_rows;
    QLabel *m_notes;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
