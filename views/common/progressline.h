// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Plimsoll {

/// A bold line that says how a job beside the window stands, or what came of it. While the job runs a bar stands beside it, as soon as that
/// takes its time.
class ProgressLine final : public QWidget
{
    Q_OBJECT
public:
    /// `barName` is what screen readers call the bar.
    explicit ProgressLine(const QString &barName, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// In the colour of errors where it says what is wrong.
    void tell(const QString &what, bool wrong);

    /// The job has begun, or begun again.
    void start();
    /// The share that is done, from 0 to 1, and what is being done; that is told only to whom waits long enough to see the bar.
    void showProgress(double done, const QString &what);
    void finish();

private:
    QTimer m_patience; ///< What takes no time needs no progress.
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace Plimsoll
