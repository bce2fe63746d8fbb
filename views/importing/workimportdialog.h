// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/work/workimport.h"
#include "exchange/work/workreader.h"

#include <QByteArray>
#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace Plimsoll {

class PlanDocument;
class WorkOutcomeTable;

/// Work items of a file, with a preview of what would become of each; accepting it is one step. The format is guessed and can be changed;
/// questions are asked only where the file gives reason. The document must outlive it; deletes itself when closed.
class WorkImportDialog final : public QDialog
{
    Q_OBJECT
public:
    WorkImportDialog(PlanDocument &document, QByteArray bytes, const QString &fileName, QWidget *parent = nullptr);

    /// Into which items come that are in none.
    void setRelease(ReleaseId release);
    void setFormat(WorkFormat format);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const WorkOutcomeTable &rows() const { return *m_rows; }
    void accept() override;

Q_SIGNALS:
    /// How many items were made or changed.
    void imported(int items);

private:
    void build();
    void buildChoices();
    void readAgain();
    void fill();
    void tell();
    [[nodiscard]] WorkImportOptions options() const;
    [[nodiscard]] int taken() const;

    PlanDocument &m_document;
    QByteArray m_bytes;
    std::optional<Result<WorkImportSheet>> m_sheet;     ///< As it was read last.
    std::optional<Result<WorkImportOutcome>> m_outcome; ///< Nothing where the file cannot be read.
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_release;
    QComboBox *m_skill;
    QDoubleSpinBox *m_hoursPerPoint;
    QComboBox *m_order;
    QCheckBox *m_samples;
    QLabel *m_summary;
    QLabel *m_notes;
    WorkOutcomeTable *m_rows;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
