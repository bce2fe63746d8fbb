// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/tableimport.h"

#include <QDialog>

#include <memory>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace Plimsoll {

class PlanDocument;
class ProgressLine;

/// Records of a file, with a preview of what would become of each row; accepting it is one step. What the rows are, and what is asked about
/// them, is for those that inherit it: they fill the form and compare at the end of their constructor. The document must outlive it; deletes
/// itself when closed.
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
    [[nodiscard]] ProgressLine &progressLine() const { return *m_summary; }
    /// Finds what would become of the file as the form stands, and shows it, now or later; called also when the plan changes.
    virtual void compare() = 0;
    /// An outcome is on its way: what was found before is still shown, but cannot be taken.
    void showRunning();
    /// The notes come before those of the outcome.
    void showOutcome(std::shared_ptr<const TableImportOutcome> outcome, const QStringList &notes = {});
    void showOutcome(const Result<TableImportOutcome> &outcome);
    void showError(const Error &error);

private:
    enum Column { PlaceColumn, OutcomeColumn, NameColumn, ChangesColumn };

    void build();
    void fillRows();
    void tellTaken();
    [[nodiscard]] int taken() const;

    PlanDocument &m_document;
    Texts m_texts;
    std::shared_ptr<const TableImportOutcome> m_outcome; ///< Null where there is none, or not yet.
    QFormLayout *m_form;
    ProgressLine *m_summary;
    QTreeWidget *m_rows;
    QLabel *m_notes;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
