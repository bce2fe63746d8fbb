// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "document/importing/workimportjob.h"
#include "domain/id.h"

#include <QByteArray>
#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Plimsoll {

class DateOrderBox;
class PlanDocument;
class ProgressLine;
class WorkMappingTable;
class WorkOutcomeTable;

/// Work items of a file, with a preview of what would become of each; accepting it is one step. The format is guessed and can be changed;
/// questions are asked only where the file gives reason. Files are read and compared beside the window; closing it ends that. The document must
/// outlive it; deletes itself when closed.
class WorkImportDialog final : public QDialog
{
    Q_OBJECT
public:
    WorkImportDialog(PlanDocument &document, const QByteArray &bytes, const QString &fileName, QWidget *parent = nullptr);

    /// Into which items come that are in none.
    void setRelease(ReleaseId release);
    void setFormat(WorkFormat format);
    [[nodiscard]] QString summary() const;
    /// The file is still being read or compared.
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] const WorkOutcomeTable &rows() const { return *m_rows; }
    void accept() override;

Q_SIGNALS:
    /// How many items were made or changed.
    void imported(int items);

private:
    void build();
    void buildChoices();
    void readAgain();
    void useTexts();
    void changeFormat();
    void chooseField(const QString &heading, WorkField field);
    void compare();
    void showRunning();
    void fill();
    void askWhatMatters();
    void tell();
    void tellOutcome(const WorkImportOutcome &outcome);
    [[nodiscard]] WorkImportOptions options() const;
    [[nodiscard]] int taken() const;

    PlanDocument &m_document;
    WorkImportJob m_job;
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_release;
    QComboBox *m_skill;
    QLineEdit *m_prefix;
    WorkImportOptions m_used; ///< In the outcome that is shown, or on its way.
    QHash<QString, WorkField> m_chosen; ///< By heading.
    QDoubleSpinBox *m_hoursPerPoint;
    DateOrderBox *m_order = nullptr;
    QCheckBox *m_samples;
    WorkMappingTable *m_columns;
    ProgressLine *m_summary;
    QLabel *m_notes;
    WorkOutcomeTable *m_rows;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
