// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pdfreport.h"
#include "views/reports/reportsource.h"

#include <QDialog>
#include <QPrinter>

#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QPrintPreviewWidget;

namespace Plimsoll {

class PlanDocument;

/// What a report shall hold, and how its pages look: to be written as PDF or HTML, printed, or copied as a picture. Writing files is the
/// window's matter.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Begins with the release that is looked at; invalid for all.
    ReportDialog(PlanDocument &document, ReleaseId release, QWidget *parent = nullptr);
    ~ReportDialog() override;

    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] const ReportPages &pages() const { return *m_pages; }
    void setRequest(const ReportRequest &request);
    /// The page that is shown, as it goes to the clipboard.
    [[nodiscard]] QImage picture() const;

Q_SIGNALS:
    /// The report was asked for as a file of that kind: "pdf", "html".
    void fileWanted(const QString &extension, const QByteArray &bytes);
    void failed(const Plimsoll::Error &error);

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeButtons();
    void fillChoices(ReleaseId release);
    [[nodiscard]] Report reportOf(const ReportRequest &request) const;
    void update();
    void usePaper(QPrinter &printer) const;
    void wantPdf();
    void print();
    void copyPicture();

    PlanDocument &m_document;
    std::vector<Problem> m_problems; ///< Of the plan, that stays as it is while this is open.
    QPrinter m_printer; ///< For the preview; never prints.
    QComboBox *m_kind;
    QComboBox *m_release;
    QComboBox *m_audience;
    QComboBox *m_paper;
    QListWidget *m_sections;
    QLabel *m_message;
    QPrintPreviewWidget *m_preview;
    Report m_report;
    std::unique_ptr<ReportPages> m_pages;
    bool m_choosing = false;
};

} // namespace Plimsoll
