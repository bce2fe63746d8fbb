// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "exchange/calendarcontent.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace Plimsoll {

/// Writes a calendar file once: which part of the plan, into which file, and what would change in a file that is there, told before it is
/// written. Remembers scope and file for each plan.
class CalendarExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// The document and the settings must outlive the dialog. The release is proposed where nothing was exported yet.
    CalendarExportDialog(PlanDocument &document, QSettings &settings, ReleaseId release, QWidget *parent = nullptr);

    [[nodiscard]] CalendarScope scope() const;
    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    /// What is said about the file that would be written.
    [[nodiscard]] QString previewText() const;

    /// Writes the file; stays open and says why where that fails.
    void accept() override;

private:
    void build();
    void fillChoices();
    void browse();
    void preview();
    void restore(ReleaseId release);
    void remember();

    PlanDocument &m_document;
    QSettings &m_settings;
    QComboBox *m_product;
    QComboBox *m_release;
    QComboBox *m_kind;
    QComboBox *m_team;
    QComboBox *m_audience;
    QLineEdit *m_path;
    QLabel *m_preview;
    QPushButton *m_export;
};

} // namespace Plimsoll
