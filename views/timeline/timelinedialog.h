// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pagesdialog.h"
#include "views/timeline/timelinepages.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace Plimsoll {

class PlanDocument;

/// How the timeline is put on paper; to be written as one picture, too.
class TimelineDialog : public PagesDialog
{
    Q_OBJECT
public:
    /// Begins with the release that is looked at; invalid for all.
    TimelineDialog(PlanDocument &document, ReleaseId release, QWidget *parent = nullptr);
    ~TimelineDialog() override;

    [[nodiscard]] TimelineRequest request() const;
    [[nodiscard]] const TimelinePages &pages() const { return *m_pages; }

protected:
    [[nodiscard]] PageFormat format() const override { return m_pages->format(); }
    [[nodiscard]] QString documentName() const override { return m_pages->title(); }
    [[nodiscard]] int pageCount() const override { return m_pages->count(); }
    void paintPage(QPainter &painter, int page) const override { m_pages->paint(painter, page); }
    [[nodiscard]] Result<QByteArray> pdf() const override { return timelinePdf(*m_pages); }

private:
    [[nodiscard]] QWidget *makeChoices();
    void update();
    void wantPicture();

    PlanDocument &m_document;
    QComboBox *m_release;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QSpinBox *m_wide;
    QCheckBox *m_rules;
    QCheckBox *m_floats;
    QCheckBox *m_work;
    QLabel *m_grid;
    std::unique_ptr<TimelinePages> m_pages;
};

} // namespace Plimsoll
