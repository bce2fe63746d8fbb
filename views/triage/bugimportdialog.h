// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/importing/bugimportjob.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace Plimsoll {

class DateOrderBox;
class PlanDocument;
class ProgressLine;
class WorkOutcomeTable;

/// Bugs of a file, with a preview of what would become of each; accepting it is one step. The format is guessed and can be changed. Files are
/// read and compared beside the window; closing it ends that. The document must outlive it; deletes itself when closed.
class BugImportDialog final : public QDialog
{
    Q_OBJECT
public:
    BugImportDialog(PlanDocument &document, const QByteArray &bytes, const QString &fileName, QWidget *parent = nullptr);

    /// Into which bugs come that are in none.
    void setRelease(ReleaseId release);
    [[nodiscard]] QString summary() const;
    /// The file is still being read or compared.
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    void accept() override;

Q_SIGNALS:
    /// How many bugs were made or changed.
    void imported(int bugs);

private:
    void build();
    void readAgain();
    void compare();
    void showRunning();
    void fill();
    void tell();
    void tellOutcome(const WorkImportOutcome &outcome);
    [[nodiscard]] BugImportOptions options() const;
    [[nodiscard]] int taken() const;

    PlanDocument &m_document;
    BugImportJob m_job;
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_release;
    DateOrderBox *m_order = nullptr;
    ProgressLine *m_summary;
    QLabel *m_notes;
    WorkOutcomeTable *m_rows;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
