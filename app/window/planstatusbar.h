// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;
class QTimer;
class QToolButton;

namespace Plimsoll {

/// The line below everything: whether all is on disk, what is selected, zoom, number of problems. Passing remarks take the place of the
/// first for some seconds.
class PlanStatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit PlanStatusBar(QWidget *parent = nullptr);

    /// "All changes saved", "Read only".
    void setSaved(const QString &text);
    void setSelection(const QString &text);
    void tell(const QString &text);
    /// -1 hides the slider.
    void setZoom(int zoom);
    void setProblems(int errors, int others);
    /// Whether the panel below is shown, for the buttons that toggle it.
    void setPanelShown(const QString &panel);

    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString selectionText() const;

Q_SIGNALS:
    void zoomChosen(int zoom);
    void problemsToggled(bool shown);
    void historyToggled(bool shown);

private:
    void makeZoom();

    QLabel *m_saved;
    QLabel *m_selection;
    QWidget *m_zoomBox;
    QSlider *m_zoom;
    QToolButton *m_problems;
    QToolButton *m_history;
    QTimer *m_passing;
    QString m_savedText;
};

} // namespace Plimsoll
