// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinepages.h"

#include <QDialog>
#include <QPrinter>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPrintPreviewWidget;
class QSpinBox;

namespace Plimsoll {

class PlanDocument;

/// How the timeline is put on paper, with its pages as they will be: to be written as a PDF, printed, or copied as a picture. Writing files
/// is the window's matter.
class TimelineDialog : public QDialog
{
    Q_OBJECT
public:
    /// Begins with the release that is looked at; invalid for all.
    TimelineDialog(PlanDocument &document, ReleaseId release, QWidget *parent = nullptr);
    ~TimelineDialog() override;

    [[nodiscard]] TimelineRequest request() const;
    [[nodiscard]] const TimelinePages &pages() const { return *m_pages; }

Q_SIGNALS:
    /// The pages were asked for as a file of that kind: "pdf".
    void fileWanted(const QString &extension, const QByteArray &bytes);
    void failed(const Plimsoll::Error &error);

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeButtons();
    void update();
    void usePaper(QPrinter &printer) const;
    void wantPdf();
    void print();
    void copyPicture();

    PlanDocument &m_document;
    QPrinter m_printer; ///< For the preview; never prints.
    QComboBox *m_release;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QSpinBox *m_wide;
    QCheckBox *m_rules;
    QCheckBox *m_floats;
    QLabel *m_grid;
    QPrintPreviewWidget *m_preview;
    std::unique_ptr<TimelinePages> m_pages;
};

} // namespace Plimsoll
