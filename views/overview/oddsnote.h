// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Plimsoll {

class ForecastJob;
class PlanDocument;

/// How likely the releases that have work to do make their dates, a sentence each; without any it takes no room. The last forecast is shown
/// until the next has come, and says so.
class OddsNote final : public QWidget
{
    Q_OBJECT
public:
    /// The document must outlive it.
    explicit OddsNote(PlanDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< Empty while nothing is shown.

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void watch(bool on);
    [[nodiscard]] bool isWanted() const;

    PlanDocument &m_document;
    ForecastJob &m_job;
    QLabel *m_label;
    bool m_watching = false;
};

} // namespace Plimsoll
